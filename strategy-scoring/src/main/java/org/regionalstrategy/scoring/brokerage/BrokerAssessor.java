package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.cooperation.ArticulationPoint;
import org.regionalstrategy.model.assessment.cooperation.Broker;
import org.regionalstrategy.model.assessment.cooperation.BrokerBuilder;
import org.regionalstrategy.model.assessment.cooperation.Brokerage;
import org.regionalstrategy.model.assessment.cooperation.MarketCut;
import org.regionalstrategy.model.assessment.cooperation.OrganizationMeasure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.execution.Execution;
import org.regionalstrategy.scoring.execution.Interruption;

/**
 * Finds the brokers of a strategy: articulation points of its network, members of the smallest cuts between capabilities and the
 * market, and the organizations of the highest betweenness; and names the packages that each would block.
 *
 * <p>The strategy must be the view of a date ({@code strategy.asOf(date)}). Takes as long as {@link Betweenness}, a
 * {@link VertexCuts cut} for each capability, and all gates of the strategy for each broker that is tried.
 */
public final class BrokerAssessor {
    private static final BrokerAssessor DEFAULT =
            new BrokerAssessor(BrokerOptions.defaults(), OpenPackages.byGates(), Execution.parallel());

    private final BrokerOptions options;
    private final OpenPackages open;
    private final Execution execution;

    private BrokerAssessor(BrokerOptions options, OpenPackages open, Execution execution) {
        this.options = options;
        this.open = open;
        this.execution = execution;
    }

    public static BrokerAssessor withDefaults() {
        return DEFAULT;
    }

    /** An assessor with other options. */
    public BrokerAssessor with(BrokerOptions other) {
        return new BrokerAssessor(other, open, execution);
    }

    /** An assessor that asks another for the packages that can enter their market. */
    public BrokerAssessor with(OpenPackages other) {
        return new BrokerAssessor(options, other, execution);
    }

    /** An assessor that works elsewhere, or tells a listener how far it has come with the betweenness of organizations. */
    public BrokerAssessor with(Execution other) {
        return new BrokerAssessor(options, open, other);
    }

    /**
     * The brokers of a strategy.
     *
     * @param network of all organizations of the strategy
     * @throws IllegalArgumentException if the network lacks an organization
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it stays
     */
    public Brokerage assess(Strategy strategy, CooperationNetwork network) {
        MeasureVector betweenness =
                Betweenness.withDefaults().with(options.betweenness()).of(network, execution);
        ImmutableList<ArticulationPoint> points = ArticulationPoints.of(network);
        ImmutableList<MarketCut> cuts = MarketCuts.of(strategy, network, options.market());
        Comparator<String> byBetweenness = Comparator.<String>comparingDouble(
                        id -> -betweenness.measure(id).toOptional().orElse(0))
                .thenComparing(Comparator.naturalOrder());
        List<String> candidates = candidates(betweenness, byBetweenness, points, cuts).stream()
                .sorted(byBetweenness)
                .toList();
        ImmutableMap<String, ArticulationPoint> pointOf =
                points.stream().collect(ImmutableMap.toImmutableMap(ArticulationPoint::organization, point -> point));
        ImmutableSet<Ref<ProductPackage>> openNow = open.of(strategy);
        BrokerWords words = new BrokerWords(strategy);
        Departure departure = new Departure(strategy, network);
        ImmutableList.Builder<Broker> brokers = ImmutableList.builder();
        for (int i = 0; i < candidates.size(); i++) {
            String id = candidates.get(i);
            boolean tried = i < options.tried();
            ImmutableList<Ref<ProductPackage>> blocked = tried ? blocked(openNow, departure, id) : ImmutableList.of();
            BrokerBuilder broker = Broker.builder()
                    .organization(Ref.of(Organization.class, id))
                    .betweenness(betweenness.measure(id))
                    .articulationPoint(Optional.ofNullable(pointOf.get(id)))
                    .cutsOff(cutOff(cuts, id))
                    .blocks(blocked)
                    .tried(tried);
            brokers.add(broker.explanation(Explanation.of(words.why(
                            Optional.ofNullable(pointOf.get(id)), cutOff(cuts, id), blocked, betweenness.measure(id))))
                    .build());
        }
        List<Broker> sorted = brokers.build().stream()
                .sorted(Comparator.comparingInt(broker -> -broker.blocks().size()))
                .toList();
        return Brokerage.builder()
                .brokers(sorted)
                .explanation(Explanation.of(words.found(sorted)))
                .betweenness(byOrganization(betweenness))
                .marketCuts(cuts)
                .settings(BrokerWords.settings(options))
                .addAllWarnings(network.warnings())
                .addAllWarnings(BrokerWords.warnings(openNow.size(), candidates.size(), options.tried()))
                .build();
    }

    private Set<String> candidates(
            MeasureVector betweenness,
            Comparator<String> byBetweenness,
            List<ArticulationPoint> points,
            List<MarketCut> cuts) {
        Set<String> candidates = new TreeSet<>();
        points.forEach(point -> candidates.add(point.organization()));
        cuts.forEach(cut -> candidates.addAll(cut.cut().organizations()));
        betweenness.labels().names().stream()
                .filter(id -> betweenness.measure(id).toOptional().orElse(0) > 0)
                .sorted(byBetweenness)
                .limit(options.top())
                .forEach(candidates::add);
        return candidates;
    }

    private static ImmutableList<OrganizationMeasure> byOrganization(MeasureVector measures) {
        return measures.labels().names().stream()
                .map(id -> new OrganizationMeasure(Ref.of(Organization.class, id), measures.measure(id)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Ref<Capability>> cutOff(List<MarketCut> cuts, String id) {
        return cuts.stream()
                .filter(cut -> cut.cut().organizations().contains(id))
                .map(MarketCut::capability)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Ref<ProductPackage>> blocked(
            ImmutableSet<Ref<ProductPackage>> openNow, Departure departure, String id) {
        Interruption.check("brokers");
        if (openNow.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableSet<Ref<ProductPackage>> openWithout = open.of(departure.of(id));
        return openNow.stream().filter(item -> !openWithout.contains(item)).collect(ImmutableList.toImmutableList());
    }
}
