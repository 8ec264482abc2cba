package org.regionalstrategy.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.cooperation.Broker;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.assessment.cooperation.ContributionFinding;
import org.regionalstrategy.model.assessment.cooperation.CooperationFinding;
import org.regionalstrategy.model.assessment.cooperation.DecisionDependency;
import org.regionalstrategy.model.assessment.cooperation.IndustryComparison;
import org.regionalstrategy.model.assessment.cooperation.PartnerSet;
import org.regionalstrategy.model.assessment.cooperation.StrategyDependency;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.DecisionStatus;

/** On whom and on what the packages hang, a paragraph for each question. */
final class CooperationSummary {
    private static final int SHOWN = 5;
    private static final int SETS_SHOWN = 2;
    private static final double PERCENT = 100;
    private static final String LANGUAGE = "en";

    private final CooperationFinding found;
    private final Strategy strategy;

    private CooperationSummary(CooperationFinding found, Strategy strategy) {
        this.found = found;
        this.strategy = strategy;
    }

    static ImmutableList<String> of(CooperationFinding found, Strategy strategy) {
        CooperationSummary summary = new CooperationSummary(found, strategy);
        return ImmutableList.of(
                summary.brokers(),
                summary.contributors(),
                summary.decisions(),
                summary.partners(),
                summary.missingLinks(),
                summary.communities(),
                summary.undeclared());
    }

    private String brokers() {
        String blocking = found.brokerage().brokers().stream()
                .filter(broker -> !broker.blocks().isEmpty())
                .map(this::broker)
                .collect(Collectors.joining("; "));
        return blocking.isEmpty()
                ? "No open package hangs on a single organization that was tried."
                : "Open packages close without: " + blocking + ".";
    }

    private String broker(Broker broker) {
        return name(broker.organization()) + " (" + names(broker.blocks()) + ")";
    }

    private String contributors() {
        String most = found.contributions().toNumber().stream()
                .limit(SHOWN)
                .map(this::contribution)
                .collect(Collectors.joining(", "));
        return most.isEmpty()
                ? "No organization contributes to opening a package."
                : "Contribute most to opening "
                        + Words.count(strategy.packages().size(), "package") + " (Shapley value): " + most + ".";
    }

    private String contribution(ContributionFinding finding) {
        return name(finding.organization()) + " " + figure(finding.value().toOptional());
    }

    private String decisions() {
        StrategyDependency dependency = found.dependency();
        OptionalDouble expected = dependency.expectedPackages().toOptional();
        String packages = expected.isPresent()
                ? Words.quotient(expected.getAsDouble())
                : Words.quotient(dependency.leastPackages()) + " to " + Words.quotient(dependency.mostPackages());
        String decisions = dependency.decisions().stream()
                .filter(each -> strategy.resolve(each.decision()).status() != DecisionStatus.ADOPTED)
                .limit(SHOWN)
                .map(this::decision)
                .collect(Collectors.joining(", "));
        return "Expected to open as decisions fall, were partners and infrastructure there: " + packages + " of "
                + Words.count(strategy.packages().size(), "package")
                + (decisions.isEmpty() ? "." : "; more of them if adopted than if refused: " + decisions + ".");
    }

    private String decision(DecisionDependency dependency) {
        return name(dependency.decision()) + " " + figure(dependency.packages().toOptional());
    }

    private String partners() {
        ImmutableList<PartnerSet> best = found.partners().bestSets();
        if (best.isEmpty()) {
            return "No closed package would open with a known partner from outside.";
        }
        String sets = best.stream()
                .limit(SETS_SHOWN)
                .map(set -> names(set.organizations()))
                .collect(Collectors.joining("; or "));
        int more = best.size() - SETS_SHOWN;
        return "Best partners from outside, opening "
                + Words.count(best.get(0).opens().size(), "package") + ": " + sets
                + (more > 0 ? "; or " + Words.count(more, "other set") : "") + ".";
    }

    private String missingLinks() {
        String best = found.suggestedLinks().suggestions().stream()
                .filter(link -> !link.opens().isEmpty())
                .limit(SETS_SHOWN)
                .map(link ->
                        name(link.organization()) + " and " + name(link.partner()) + " (" + names(link.opens()) + ")")
                .collect(Collectors.joining("; or "));
        int more = found.suggestedLinks().opening() - SETS_SHOWN;
        return best.isEmpty()
                ? "No single link that is missing would open a package."
                : "A link alone would open a package, were infrastructure and decisions there: " + best
                        + (more > 0 ? "; or " + Words.count(more, "other link") : "") + ".";
    }

    private String communities() {
        CommunityDetection communities = found.communities();
        IndustryComparison industries = found.industries();
        OptionalDouble crossing = industries.acrossIndustries().share().toOptional();
        return "Links show " + size(communities) + " among "
                + communities.communities().stream()
                        .mapToInt(community -> community.size())
                        .sum()
                + " organizations"
                + (crossing.isPresent()
                        ? "; " + Math.round(crossing.getAsDouble() * PERCENT) + " % of ties cross industries"
                        : "")
                + "; " + relation(industries) + ".";
    }

    /** Packages that no community of the strategy opens, though links join those who would. */
    private String undeclared() {
        String met = found.meetings().stream()
                .filter(meeting -> meeting.communities().isEmpty())
                .filter(meeting ->
                        !meeting.detected().isEmpty() || !meeting.around().isEmpty())
                .map(meeting -> name(meeting.productPackage()))
                .collect(Collectors.joining(", "));
        return met.isEmpty()
                ? "No package is closed that organizations linked by now would open."
                : "Closed to every declared community, yet open to organizations linked by now: " + met + ".";
    }

    private static String size(CommunityDetection communities) {
        int size = communities.communities().size();
        return size == 1 ? "1 community" : size + " communities";
    }

    private static String relation(IndustryComparison industries) {
        OptionalDouble rand = industries.adjustedRand().toOptional();
        String agreement = rand.isPresent() ? " (ARI " + Words.quotient(rand.getAsDouble()) + ")" : "";
        return switch (industries.relation()) {
            case FOLLOWS_INDUSTRIES -> "communities follow industries more than chance would" + agreement;
            case CROSSES_INDUSTRIES -> "communities mix industries more than chance would" + agreement;
            case INDEPENDENT_OF_INDUSTRIES -> "communities mix industries as chance would" + agreement;
            case UNDEFINED -> "whether they follow industries cannot be told";
        };
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? Words.quotient(value.getAsDouble()) : "?";
    }

    private String names(Collection<? extends Ref<?>> refs) {
        return refs.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private <T extends Identified> String name(Ref<T> ref) {
        return strategy.resolve(ref).name().in(LANGUAGE);
    }
}
