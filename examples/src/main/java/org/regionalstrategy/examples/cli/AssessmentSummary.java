package org.regionalstrategy.examples.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.DecisionFinding;
import org.regionalstrategy.model.assessment.Optimality;
import org.regionalstrategy.model.assessment.OverlookedFinding;
import org.regionalstrategy.model.assessment.PackageChoice;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.Rejection;
import org.regionalstrategy.model.assessment.SharedInfrastructure;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.assessment.structure.StructureFinding;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** An assessment on two screens: what to decide first, then why, on whom it hangs, and which claims the figures bear out. */
final class AssessmentSummary {
    private static final int WIDTH = 100;
    private static final int NAME_WIDTH = 42;
    private static final int VERDICT_WIDTH = 14;
    private static final int OVERLOOKED_SHOWN = 4;
    private static final int LATENT_SHOWN = 3;
    private static final String LANGUAGE = "en";
    private static final String ILLUSTRATIVE = "*";

    private final Assessment assessment;
    private final Strategy strategy;
    private final AdditionWords additions;
    private final StringBuilder out = new StringBuilder();

    private AssessmentSummary(Assessment assessment, Strategy strategy) {
        this.assessment = assessment;
        this.strategy = strategy;
        this.additions = new AdditionWords(strategy);
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
        summary.order();
        summary.why();
        summary.ranking();
        summary.cooperation();
        summary.claims();
        summary.overlooked();
        summary.latent();
        summary.structure();
        summary.dynamics();
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
        paragraph(
                "",
                "  ",
                "Fund " + portfolio.chosen().size() + " of "
                        + Words.count(assessment.packages().size(), "package") + " for "
                        + Words.amount(portfolio.cost().amount().doubleValue()) + " of "
                        + Words.amount(portfolio.budget().amount().doubleValue()) + "; expected sales "
                        + Words.amount(portfolio.expectedValue()) + " a year in " + assessment.horizon()
                        + (portfolio.optimality() == Optimality.PROVEN
                                ? " (proven optimal):"
                                : " (at most " + Words.amount(portfolio.bound()) + " possible):"));
        portfolio.chosen().forEach(this::choice);
        if (!portfolio.infrastructure().isEmpty()) {
            paragraph(
                    "",
                    "  ",
                    "Build: "
                            + portfolio.infrastructure().stream()
                                    .map(this::shared)
                                    .collect(Collectors.joining("; ")));
        }
        if (!assessment.decisions().isEmpty()) {
            line("Press for the decisions on which packages hang (sales at stake):");
            assessment.decisions().forEach(this::decision);
        }
    }

    private void choice(PackageChoice choice) {
        line("  " + Words.cell(packageName(choice.productPackage()), NAME_WIDTH) + right(choice.expectedValue())
                + " a year" + (choice.additions().isEmpty() ? "  open today" : ""));
        if (!choice.additions().isEmpty()) {
            paragraph("      ", "      ", "needs " + additions.list(choice.additions()));
        }
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

    private void order() {
        assessment
                .roadmap()
                .map(found -> RoadmapSummary.of(assessment, found))
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> {
                    section("IN WHICH ORDER");
                    found.forEach(text -> paragraph("", "  ", text));
                });
    }

    private void why() {
        section("WHY");
        paragraph("", "  ", assessment.policies().explanation().sentence().in(LANGUAGE));
        String open = assessment.packages().stream()
                .filter(finding -> finding.gate().open())
                .map(finding -> name(finding.productPackage()))
                .collect(Collectors.joining(", "));
        paragraph("", "  ", "Open to the market today: " + (open.isEmpty() ? "none" : open) + ".");
        if (!assessment.portfolio().rejected().isEmpty()) {
            line("Left out:");
            assessment.portfolio().rejected().forEach(this::rejection);
        }
    }

    private void rejection(Rejection rejection) {
        paragraph("  ", "    ", rejection.explanation().sentence().in(LANGUAGE));
        assessment.packages().stream()
                .filter(finding -> finding.productPackage().equals(rejection.productPackage()))
                .filter(finding -> !finding.gate().open())
                .forEach(finding -> paragraph("    ", "    ", additions.cheapestWay(finding.gate())));
    }

    private void ranking() {
        assessment.ranking().ifPresent(found -> {
            section("WHO WANTS WHAT");
            RankingSummary.of(found, strategy).forEach(text -> paragraph("", "  ", text));
        });
    }

    private void cooperation() {
        assessment.cooperation().ifPresent(found -> {
            section("ON WHOM IT HANGS");
            CooperationSummary.of(found, strategy).forEach(text -> paragraph("", "  ", text));
        });
    }

    private void claims() {
        section("WHAT IS CLAIMED, AND WHAT THE FIGURES OF THE DAY SAY (location quotients; above 1 is specialised)");
        for (Verdict verdict : Verdict.values()) {
            String strengths = assessment.strengths().stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .map(this::strength)
                    .collect(Collectors.joining("; "));
            if (!strengths.isEmpty()) {
                paragraph(Words.cell(words(verdict), VERDICT_WIDTH), " ".repeat(VERDICT_WIDTH), strengths);
            }
        }
    }

    private void overlooked() {
        if (assessment.overlooked().isEmpty()) {
            return;
        }
        int more = assessment.overlooked().size() - OVERLOOKED_SHOWN;
        String strengths = assessment.overlooked().stream()
                .limit(OVERLOOKED_SHOWN)
                .map(this::overlooked)
                .collect(Collectors.joining("; "));
        paragraph(
                Words.cell("nobody claims", VERDICT_WIDTH),
                " ".repeat(VERDICT_WIDTH),
                strengths + (more > 0 ? "; and " + more + " more" : ""));
    }

    private void latent() {
        if (assessment.latent().isEmpty()) {
            return;
        }
        int more = assessment.latent().size() - LATENT_SHOWN;
        String activities = assessment.latent().stream()
                .limit(LATENT_SHOWN)
                .map(finding -> name(finding.activity()) + " ("
                        + Words.quotient(finding.relatedness().density()) + ")")
                .collect(Collectors.joining("; "));
        paragraph(
                Words.cell("latent", VERDICT_WIDTH),
                " ".repeat(VERDICT_WIDTH),
                "related to what is there (densities): " + activities + (more > 0 ? "; and " + more + " more" : ""));
    }

    /** Where the region stands among those like it. */
    private void structure() {
        for (StructureFinding finding : assessment.structure()) {
            paragraph("", "  ", finding.explanation().sentence().in(LANGUAGE));
        }
    }

    /** How it changes; of what is not known enough the document tells why. */
    private void dynamics() {
        assessment.growth().stream()
                .filter(finding -> finding.total().isDefined())
                .forEach(finding ->
                        paragraph("", "  ", finding.explanation().sentence().in(LANGUAGE)));
        assessment.entry().stream()
                .filter(finding -> finding.own().logOdds().isDefined()
                        || finding.all().logOdds().isDefined())
                .forEach(finding ->
                        paragraph("", "  ", finding.explanation().sentence().in(LANGUAGE)));
    }

    private String overlooked(OverlookedFinding finding) {
        return name(finding.figure().citation().activity()) + " ("
                + Words.quotient(
                        finding.figure().locationQuotient().toOptional().orElseThrow()) + ")";
    }

    private String strength(StrengthFinding finding) {
        String quotients = finding.evidence().stream()
                .flatMap(evidence ->
                        evidence.locationQuotient().toOptional().stream().boxed())
                .map(Words::quotient)
                .collect(Collectors.joining(", "));
        return name(finding.strength()) + (quotients.isEmpty() ? "" : " (" + quotients + ")");
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

    private void paragraph(String first, String rest, String text) {
        out.append(Words.wrap(first, rest, text, WIDTH));
    }
}
