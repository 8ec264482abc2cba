package org.regionalstrategy.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Assessment;
import org.regionalstrategy.model.assessment.DecisionFinding;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.assessment.Optimality;
import org.regionalstrategy.model.assessment.PackageChoice;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.PolicyOutcome;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.Rejection;
import org.regionalstrategy.model.assessment.SharedInfrastructure;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** An assessment on one screen: what to decide first, then why, then which claims the figures bear out. */
final class AssessmentSummary {
    private static final int WIDTH = 100;
    private static final int NAME_WIDTH = 42;
    private static final String LANGUAGE = "en";
    private static final String ILLUSTRATIVE = "*";

    private final Assessment assessment;
    private final Strategy strategy;
    private final StringBuilder out = new StringBuilder();

    private AssessmentSummary(Assessment assessment, Strategy strategy) {
        this.assessment = assessment;
        this.strategy = strategy;
    }

    /**
     * The summary.
     *
     * @param strategy the strategy as it was known on the date of the assessment
     */
    static String of(Assessment assessment, Strategy strategy) {
        AssessmentSummary summary = new AssessmentSummary(assessment, strategy);
        summary.heading();
        summary.decide();
        summary.why();
        summary.claims();
        return summary.out.toString();
    }

    private void heading() {
        line(assessment.name().in(LANGUAGE));
        line("As known on " + assessment.asOf() + ". Amounts in "
                + assessment.moneyUnit().scale().name().toLowerCase(Locale.ROOT) + " of "
                + assessment.moneyUnit().currency() + ", prices of "
                + assessment.moneyUnit().priceYear() + ".");
        if (assessment.packages().stream().anyMatch(PackageFinding::illustrative)) {
            line(
                    ILLUSTRATIVE
                            + " rests on illustrative figures that no source gives: the numbers show the method, not the region.");
        }
    }

    private void decide() {
        PortfolioFinding portfolio = assessment.portfolio();
        section("WHAT TO DECIDE");
        line("Fund " + portfolio.chosen().size() + " of "
                + Words.count(assessment.packages().size(), "package") + ", "
                + money(portfolio.cost().amount().doubleValue()) + " of "
                + money(portfolio.budget().amount().doubleValue())
                + ": expected sales " + Words.amount(portfolio.expectedValue()) + " a year in " + assessment.horizon()
                + (portfolio.optimality() == Optimality.PROVEN
                        ? " (proven optimal)"
                        : " (at most " + Words.amount(portfolio.bound()) + " possible)"));
        portfolio.chosen().forEach(this::choice);
        if (!portfolio.infrastructure().isEmpty()) {
            line("Build "
                    + portfolio.infrastructure().stream().map(this::shared).collect(Collectors.joining("; ")));
        }
        if (!assessment.decisions().isEmpty()) {
            line("Press for the decisions on which packages hang:");
            assessment.decisions().forEach(this::decision);
        }
    }

    private void choice(PackageChoice choice) {
        line("  " + Words.cell(packageName(choice.productPackage()), NAME_WIDTH) + right(choice.expectedValue())
                + " a year" + additions(choice.additions()));
    }

    private String shared(SharedInfrastructure item) {
        String users = item.usedBy().size() > 1 ? ", shared by " + item.usedBy().size() : "";
        return name(item.infrastructure()) + " ("
                + Words.amount(item.cost().amount().doubleValue()) + users + ")";
    }

    private void decision(DecisionFinding finding) {
        OptionalDouble atStake = finding.valueAtStake().toOptional();
        String probability = finding.probability().isPresent()
                ? ", held " + Math.round(finding.probability().getAsDouble() * 100) + " % likely"
                : "";
        line("  " + Words.cell(name(finding.decision()), NAME_WIDTH)
                + (atStake.isPresent() ? right(atStake.getAsDouble()) + " a year" : right("?") + "       ")
                + "  " + finding.status().name().toLowerCase(Locale.ROOT) + probability);
    }

    private void why() {
        section("WHY");
        line(assessment.policies().explanation().sentence().in(LANGUAGE));
        for (PolicyOutcome outcome : assessment.policies().outcomes()) {
            line("  " + Words.cell(words(outcome.policy()), NAME_WIDTH) + right(outcome.expectedValue()) + " a year  "
                    + Words.count(outcome.packages().size(), "package"));
        }
        gates();
        assessment.portfolio().rejected().forEach(this::rejection);
    }

    private void gates() {
        ImmutableList<PackageFinding> open = assessment.packages().stream()
                .filter(finding -> finding.gate().open())
                .collect(ImmutableList.toImmutableList());
        line("Open to the market today: "
                + (open.isEmpty()
                        ? "none"
                        : open.stream()
                                .map(finding -> name(finding.productPackage()))
                                .collect(Collectors.joining(", "))));
        assessment.packages().stream()
                .filter(finding -> !finding.gate().open())
                .forEach(finding -> line("  " + Words.cell(packageName(finding.productPackage()), NAME_WIDTH)
                        + nearest(finding.gate())));
    }

    private String nearest(GateFinding gate) {
        return gate.alternatives().isEmpty()
                ? "blocked: nobody known can open it"
                : "blocked: " + additionList(gate.alternatives().get(0).additions());
    }

    private void rejection(Rejection rejection) {
        line("  Left out: " + rejection.explanation().sentence().in(LANGUAGE));
    }

    private void claims() {
        section("WHAT IS CLAIMED, AND WHAT THE FIGURES OF THE DAY SAY");
        for (Verdict verdict : Verdict.values()) {
            String strengths = assessment.strengths().stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .map(this::strength)
                    .collect(Collectors.joining(", "));
            if (!strengths.isEmpty()) {
                line(Words.cell(words(verdict), 14) + strengths);
            }
        }
    }

    private String strength(StrengthFinding finding) {
        Optional<EvidenceFinding> decisive = finding.evidence().stream()
                .filter(evidence -> evidence.locationQuotient().isDefined())
                .findFirst();
        String quotients = finding.evidence().stream()
                .flatMap(evidence ->
                        evidence.locationQuotient().toOptional().stream().boxed())
                .map(Words::quotient)
                .collect(Collectors.joining(", "));
        return name(finding.strength()) + (decisive.isPresent() ? " (" + quotients + ")" : "");
    }

    private String additions(ImmutableList<Addition> additions) {
        return additions.isEmpty() ? "  open today" : "  needs " + additionList(additions);
    }

    private String additionList(ImmutableList<Addition> additions) {
        return additions.stream().map(this::words).collect(Collectors.joining(" + "));
    }

    private String words(Addition addition) {
        if (addition instanceof Addition.PartnerJoins partner) {
            return name(partner.organization()) + " joins";
        } else if (addition instanceof Addition.CapabilityRaised raised) {
            return name(raised.organization()) + " raises " + name(raised.capability()) + " to " + raised.to();
        } else if (addition instanceof Addition.InfrastructureBuilt built) {
            return name(built.infrastructure());
        } else if (addition instanceof Addition.DecisionTaken taken) {
            return name(taken.decision());
        }
        throw new IllegalStateException("no words for " + addition);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String packageName(Ref<ProductPackage> productPackage) {
        boolean illustrative = assessment.packages().stream()
                .anyMatch(finding -> finding.productPackage().equals(productPackage) && finding.illustrative());
        return Words.fit(name(productPackage), NAME_WIDTH - 3) + (illustrative ? " " + ILLUSTRATIVE : "");
    }

    private <T extends Identified> String name(Ref<T> ref) {
        return strategy.resolve(ref).name().in(LANGUAGE);
    }

    private static String money(double amount) {
        return Words.amount(amount);
    }

    private static String right(double amount) {
        return right(Words.amount(amount));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(0, 9 - text.length())) + text;
    }

    private void section(String title) {
        out.append('\n').append(title).append('\n');
    }

    private void line(String text) {
        out.append(Words.fit(text, WIDTH)).append('\n');
    }
}
