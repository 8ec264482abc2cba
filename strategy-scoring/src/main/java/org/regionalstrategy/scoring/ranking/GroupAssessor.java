package org.regionalstrategy.scoring.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.ranking.GroupRank;
import org.regionalstrategy.model.assessment.ranking.GroupRanking;
import org.regionalstrategy.model.assessment.ranking.KemenyRanking;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.PackageOrder;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.RankSpan;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Participant;

/** Ranks packages for all participants together, by their ranks for each; what one of them cannot tell apart is level. */
final class GroupAssessor {
    private final ScoreTable table;
    private final RankingOptions options;

    GroupAssessor(ScoreTable table, RankingOptions options) {
        this.table = table;
        this.options = options;
    }

    /** The ranks of the packages for a participant, in the order of the table. */
    static ImmutableIntArray ranks(ScoreTable table, ParticipantRanking ranking) {
        int[] ranks = new int[table.packages().size()];
        for (PackageAcceptability found : ranking.packages()) {
            ranks[table.position(found.productPackage())] = found.rank();
        }
        return ImmutableIntArray.copyOf(ranks);
    }

    GroupRanking rank(
            List<ParticipantRanking> participants,
            ImmutableListMultimap<Ref<ProductPackage>, Ref<Participant>> vetoes) {
        Profile profile = Profile.of(
                table.packages().size(),
                participants.stream().map(ranking -> ranks(table, ranking)).collect(ImmutableList.toImmutableList()));
        Optional<KemenyOrders> kemeny =
                profile.alternatives() <= options.ordered() ? Optional.of(profile.kemeny()) : Optional.empty();
        ImmutableList<GroupRank> packages = packages(profile, kemeny, vetoes);
        return GroupRanking.builder()
                .packages(packages)
                .kemeny(kemeny.map(this::ranking))
                .explanation(Explanation.of(RankingWords.group(table, participants.size(), packages)))
                .build();
    }

    private ImmutableList<GroupRank> packages(
            Profile profile,
            Optional<KemenyOrders> kemeny,
            ImmutableListMultimap<Ref<ProductPackage>, Ref<Participant>> vetoes) {
        ImmutableDoubleArray borda = profile.borda();
        ImmutableIntArray copeland = profile.copeland();
        return IntStream.range(0, profile.alternatives())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -borda.get(i)))
                .map(i -> {
                    Ref<ProductPackage> ref = table.packages().get(i).ref();
                    return GroupRank.builder()
                            .productPackage(ref)
                            .borda(borda.get(i))
                            .bordaRank(1
                                    + (int) borda.stream()
                                            .filter(count -> count > borda.get(i))
                                            .count())
                            .copeland(copeland.get(i))
                            .copelandRank(1
                                    + (int) copeland.stream()
                                            .filter(count -> count > copeland.get(i))
                                            .count())
                            .kemeny(kemeny.map(orders -> RankSpan.builder()
                                    .best(orders.bestRank(i))
                                    .worst(orders.worstRank(i))
                                    .build()))
                            .vetoedBy(vetoes.get(ref))
                            .build();
                })
                .collect(ImmutableList.toImmutableList());
    }

    private KemenyRanking ranking(KemenyOrders found) {
        return KemenyRanking.builder()
                .disagreements(found.disagreements())
                .optimal(found.count())
                .orders(found.orders(options.orders()).stream().map(this::order).toList())
                .build();
    }

    private PackageOrder order(ImmutableIntArray order) {
        return PackageOrder.builder()
                .packages(order.stream()
                        .mapToObj(i -> table.packages().get(i).ref())
                        .toList())
                .build();
    }
}
