package org.regionalstrategy.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.cooperation.Brokerage;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.assessment.cooperation.CooperationFinding;
import org.regionalstrategy.model.assessment.cooperation.IndustryComparison;
import org.regionalstrategy.model.assessment.cooperation.PartnerAssessment;
import org.regionalstrategy.model.assessment.cooperation.StrategyContributions;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.brokerage.BrokerAssessor;
import org.regionalstrategy.scoring.community.CommunityDetector;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.DeclaredComparer;
import org.regionalstrategy.scoring.community.IndustryComparer;
import org.regionalstrategy.scoring.community.NetworkOptions;
import org.regionalstrategy.scoring.community.Partition;
import org.regionalstrategy.scoring.contribution.ContributionAssessor;
import org.regionalstrategy.scoring.cooperation.CapacityAssessor;
import org.regionalstrategy.scoring.cooperation.CapacityDemands;
import org.regionalstrategy.scoring.cooperation.MeetingAssessor;
import org.regionalstrategy.scoring.dependency.DependencyAssessor;
import org.regionalstrategy.scoring.linkage.LinkSuggester;
import org.regionalstrategy.scoring.partner.PartnerAssessor;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Assesses the cooperation in a strategy: who contributes what, on whom and on which decisions packages hang, which communities
 * the links show and what they have to do with industries, who outside would be the best partner, and which links are missing.
 *
 * <p>The strategy must be the view of a date ({@code strategy.asOf(date)}). The same strategy and options give the same finding,
 * bit for bit. Assessors are immutable. An interrupted thread gets a {@link java.util.concurrent.CancellationException}.
 */
public final class CooperationAssessor {
    private static final LocalizedText NO_LINKS = LocalizedText.of(
            "en",
            "No link of cooperation is known: nothing is said of communities and of those who stand between others.",
            "ru",
            "Ни одной связи не известно: о сообществах и посредниках сказать нечего.");

    private static final CooperationAssessor DEFAULT = new CooperationAssessor(CooperationOptions.defaults());

    private final CooperationOptions options;

    private CooperationAssessor(CooperationOptions options) {
        this.options = requireNonNull(options, "options");
    }

    public static CooperationAssessor withDefaults() {
        return DEFAULT;
    }

    public CooperationAssessor withOptions(CooperationOptions newOptions) {
        return new CooperationAssessor(newOptions);
    }

    public CooperationOptions options() {
        return options;
    }

    /** What is to be said of the cooperation in a strategy. */
    public CooperationFinding assess(Strategy strategy) {
        return assess(strategy, CapacityDemands.of(strategy));
    }

    /** The same where it is known already what packages take of capacities. */
    CooperationFinding assess(Strategy strategy, CapacityDemands demands) {
        CooperationNetwork network = CooperationNetwork.of(strategy, options.network());
        CommunityDetection communities =
                CommunityDetector.withDefaults().with(options.communities()).detect(network);
        IndustryComparison industries = IndustryComparer.withDefaults()
                .with(options.industries())
                .compare(strategy, network, Partition.of(communities));
        StrategyContributions contributions = ContributionAssessor.withDefaults()
                .withOptions(options.contributions())
                .assess(strategy);
        Brokerage brokerage =
                BrokerAssessor.withDefaults().with(options.brokers()).assess(strategy, network);
        PartnerAssessment partners =
                PartnerAssessor.withDefaults().withOptions(options.partners()).assess(strategy);
        return CooperationFinding.builder()
                .contributions(contributions)
                .dependency(DependencyAssessor.withDefaults()
                        .withOptions(options.dependency())
                        .assess(strategy))
                .communities(communities)
                .industries(industries)
                .declared(DeclaredComparer.of(strategy, communities))
                .meetings(MeetingAssessor.withDefaults().assess(strategy, communities, network, options.groupSteps()))
                .brokerage(brokerage)
                .partners(partners)
                .suggestedLinks(LinkSuggester.withDefaults()
                        .with(options.links())
                        .suggest(strategy, network, options.groupSteps()))
                .capacities(CapacityAssessor.withDefaults().assess(strategy, demands))
                .settings(settings())
                .warnings(strategy.links().isEmpty() ? ImmutableList.of(NO_LINKS) : ImmutableList.of())
                .explanation(Explanation.of(gist(communities, contributions, brokerage, partners)))
                .build();
    }

    private ImmutableSortedMap<String, String> settings() {
        NetworkOptions network = options.network();
        String weights = network.typeWeights().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("groupSteps", Integer.toString(options.groupSteps()))
                .put("intensity", network.intensity().name())
                .put("libraryVersion", LibraryVersion.current())
                .put("method", "weight of the type times what the intensity counts for; parallel links are added up")
                .put("typeWeights", weights.isEmpty() ? "1 for every type" : weights + ", else 1")
                .buildOrThrow();
    }

    private static LocalizedText gist(
            CommunityDetection communities,
            StrategyContributions contributions,
            Brokerage brokerage,
            PartnerAssessment partners) {
        int found = communities.communities().size();
        int opened = contributions.explanation().parts().size();
        int packages = contributions.packages().size();
        long blocking = brokerage.brokers().stream()
                .filter(broker -> !broker.blocks().isEmpty())
                .count();
        long opening = partners.partners().stream()
                .filter(partner -> !partner.opens().isEmpty())
                .count();
        return LocalizedText.of(
                "en",
                "Communities: " + found + "; packages that organizations can open together: " + opened + " of "
                        + packages
                        + "; organizations without which an open package closes: " + blocking
                        + "; organizations from outside that would open one alone: " + opening + ".",
                "ru",
                "Сообществ: " + found + "; пакетов, которые организации могут открыть вместе: " + opened + " из "
                        + packages + "; организаций, без которых закроется открытый пакет: " + blocking
                        + "; внешних организаций, которые открыли бы пакет в одиночку: " + opening + ".");
    }
}
