package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.cooperation.ChanceTest;
import org.regionalstrategy.model.assessment.cooperation.CrossingTies;
import org.regionalstrategy.model.assessment.cooperation.IndustryComparison;
import org.regionalstrategy.model.assessment.cooperation.IndustryMix;
import org.regionalstrategy.model.assessment.cooperation.IndustryRelation;
import org.regionalstrategy.model.cooperation.HelixRole;
import org.regionalstrategy.model.cooperation.Organization;

/**
 * Holds communities against industries: whether they are industries by another name, made across them, or neither.
 *
 * <p>Compared are the organizations that have both an industry, by the stated rule, and a tie; an organization without ties is a
 * community of one for want of data and would only blur the figures. The test deals the industries to these organizations at
 * random, each as often as before, and leaves the communities as they are.
 */
public final class IndustryComparer {
    private static final IndustryComparer DEFAULT = new IndustryComparer(IndustryOptions.defaults());

    private final IndustryOptions options;

    private IndustryComparer(IndustryOptions options) {
        this.options = options;
    }

    public static IndustryComparer withDefaults() {
        return DEFAULT;
    }

    /** A comparer with other options. */
    public IndustryComparer with(IndustryOptions other) {
        return new IndustryComparer(other);
    }

    /**
     * Holds communities against industries. O(permutations (n + ties)).
     *
     * @param network the organizations of the strategy, all or some
     * @param communities a division of the organizations of the network
     * @throws IllegalArgumentException if the network has an organization that the division lacks
     * @throws CancellationException if the thread is interrupted, which it stays
     */
    public IndustryComparison compare(Strategy strategy, CooperationNetwork network, Partition communities) {
        Industries industries = Industries.of(strategy, options);
        ImmutableSortedSet<String> tied = ImmutableSortedSet.copyOf(
                Sets.difference(ImmutableSortedSet.copyOf(network.labels().names()), network.isolated()));
        ImmutableSortedSet<String> compared = ImmutableSortedSet.copyOf(
                Sets.intersection(tied, industries.codeOf().keySet()));
        Partition byCommunity = communities.among(compared);
        Partition byIndustry = industries.partition().among(compared);
        Optional<ChanceTest> test = agreementTest(byCommunity, byIndustry);
        IndustryRelation relation = relation(test);
        PartitionAgreement agreement = PartitionAgreement.of(byCommunity, byIndustry);
        CrossingTies across = TieCrossings.of(network, industries.codeOf());
        return IndustryComparison.builder()
                .classification(industries.classification())
                .industries(industries.codeOf())
                .inSeveral(industries.several())
                .inNone(industries.none())
                .compared(compared.size())
                .adjustedRand(agreement.adjustedRand())
                .adjustedMutualInformation(agreement.adjustedMutualInformation())
                .agreementTest(test)
                .relation(relation)
                .mixes(mixes(communities, industries))
                .acrossIndustries(across)
                .acrossIndustriesTest(crossingTest(network.among(compared), byIndustry))
                .acrossHelix(TieCrossings.of(network, helix(strategy)))
                .settings(IndustryWords.settings(options, industries))
                .addAllWarnings(IndustryWords.warnings(industries))
                .explanation(Explanation.of(IndustryWords.found(relation, agreement, test, across)))
                .build();
    }

    private static ImmutableList<IndustryMix> mixes(Partition communities, Industries industries) {
        return communities.groups().stream()
                .filter(members -> members.size() > 1)
                .map(members -> IndustryMixes.of(members, industries))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSortedMap<String, HelixRole> helix(Strategy strategy) {
        return strategy.organizations().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, Organization::id, Organization::helix));
    }

    /** The test by pairs in both; absent where a division has one group or single things only. */
    private Optional<ChanceTest> agreementTest(Partition communities, Partition industries) {
        if (isTrivial(communities) || isTrivial(industries)) {
            return Optional.empty();
        }
        double pairs = Contingency.pairs(communities.labels().size());
        double inOne = Contingency.pairsTogether(communities);
        double inOther = Contingency.pairsTogether(industries);
        double expected = inOne / pairs * inOther;
        int[][] members = members(communities);
        int[] counts = new int[industries.count()];
        return Optional.of(PermutationTest.of(
                kinds(industries),
                kinds -> pairsInBoth(members, kinds, counts),
                both -> (both - expected) / ((inOne + inOther) / 2 - expected),
                options.permutations(),
                options.seed()));
    }

    private static boolean isTrivial(Partition partition) {
        return partition.labels().size() < 2 || partition.isOneGroup() || partition.isAllSingle();
    }

    private static int[] kinds(Partition industries) {
        return IntStream.range(0, industries.labels().size())
                .map(industries::groupOf)
                .toArray();
    }

    private static int[][] members(Partition partition) {
        return partition.groups().stream()
                .map(group ->
                        group.stream().mapToInt(partition.labels()::position).toArray())
                .toArray(int[][]::new);
    }

    private static long pairsInBoth(int[][] members, int[] kinds, int[] counts) {
        long pairs = 0;
        for (int[] group : members) {
            for (int member : group) {
                pairs += counts[kinds[member]]++;
            }
            for (int member : group) {
                counts[kinds[member]] = 0;
            }
        }
        return pairs;
    }

    /** The test of the share of ties across industries; absent where there is no tie, or one industry. */
    private Optional<ChanceTest> crossingTest(CooperationNetwork network, Partition industries) {
        if (network.tieCount() == 0 || industries.isOneGroup() || industries.isAllSingle()) {
            return Optional.empty();
        }
        return Optional.of(PermutationTest.of(
                kinds(industries),
                kinds -> crossing(network, kinds),
                crossing -> (double) crossing / network.tieCount(),
                options.permutations(),
                options.seed()));
    }

    private static long crossing(CooperationNetwork network, int[] kinds) {
        long crossing = 0;
        for (int node = 0; node < network.size(); node++) {
            for (int k = 0; k < network.degree(node); k++) {
                int other = network.neighbour(node, k);
                crossing += other > node && kinds[node] != kinds[other] ? 1 : 0;
            }
        }
        return crossing;
    }

    private IndustryRelation relation(Optional<ChanceTest> test) {
        if (test.isEmpty()) {
            return IndustryRelation.UNDEFINED;
        }
        double tail = options.significance() / 2;
        if (test.get().above().value() <= tail) {
            return IndustryRelation.FOLLOWS_INDUSTRIES;
        }
        return test.get().below().value() <= tail
                ? IndustryRelation.CROSSES_INDUSTRIES
                : IndustryRelation.INDEPENDENT_OF_INDUSTRIES;
    }
}
