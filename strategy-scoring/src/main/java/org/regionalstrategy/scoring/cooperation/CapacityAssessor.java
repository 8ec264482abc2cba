package org.regionalstrategy.scoring.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CapacityAssessment;
import org.regionalstrategy.model.assessment.cooperation.CapacityFinding;
import org.regionalstrategy.model.assessment.cooperation.CapacityFindingBuilder;
import org.regionalstrategy.model.assessment.cooperation.PackageDemand;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Capacity;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Says whether infrastructure is enough for the packages that share its capacity: what each takes for certain (see
 * {@link CapacityDemands}), what they leave, and which smallest sets of packages cannot be open together. The same unit of capacity
 * serves one package only. Where the capacity is not known, neither is what is left.
 *
 * <p>The strategy must be the view of a date ({@code strategy.asOf(date)}). Assessors are immutable. Time in proportion
 * to the decision diagrams of the requirements, of which there is one for each infrastructure that they take capacity of and none has
 * more nodes than {@link CapacityDemands} allows, and to the sets that are listed.
 */
public final class CapacityAssessor {
    /** The most sets of packages listed for an infrastructure unless set otherwise. */
    public static final int DEFAULT_CONFLICTS = 100;

    private static final CapacityAssessor DEFAULT = new CapacityAssessor(DEFAULT_CONFLICTS);

    private final int conflicts;

    private CapacityAssessor(int conflicts) {
        checkArgument(conflicts > 0, "capacities: the number of conflicts must be above 0: %s", conflicts);
        this.conflicts = conflicts;
    }

    public static CapacityAssessor withDefaults() {
        return DEFAULT;
    }

    /** An assessor that lists at most this many sets of packages for an infrastructure. */
    public CapacityAssessor withConflicts(int most) {
        return new CapacityAssessor(most);
    }

    /** The infrastructure of which packages take capacity. */
    public CapacityAssessment assess(Strategy strategy) {
        return assess(strategy, CapacityDemands.of(strategy));
    }

    /** The same where the demands are known already. */
    public CapacityAssessment assess(Strategy strategy, CapacityDemands capacityDemands) {
        Map<Ref<Infrastructure>, Map<Ref<ProductPackage>, BigDecimal>> demands = new LinkedHashMap<>();
        for (ProductPackage item : strategy.packages()) {
            capacityDemands
                    .certain(item.ref())
                    .forEach((infrastructure, amount) -> demands.computeIfAbsent(
                                    infrastructure, key -> new LinkedHashMap<>())
                            .put(item.ref(), amount));
        }
        ImmutableList<CapacityFinding> findings = strategy.infrastructure().stream()
                .filter(item -> demands.containsKey(item.ref()))
                .map(item -> finding(strategy, item, demands.getOrDefault(item.ref(), Map.of())))
                .collect(ImmutableList.toImmutableList());
        return CapacityAssessment.builder()
                .infrastructure(findings)
                .explanation(Explanation.of(CapacityWords.gist(findings)))
                .settings(settings())
                .warnings(findings.stream()
                        .filter(finding -> !finding.left().isDefined() || !finding.complete())
                        .map(finding -> finding.explanation().sentence())
                        .toList())
                .addAllWarnings(strategy.infrastructure().stream()
                        .filter(item -> !capacityDemands.isExact(item.ref()))
                        .map(item -> CapacityWords.atLeast(item.name()))
                        .toList())
                .build();
    }

    private CapacityFinding finding(
            Strategy strategy, Infrastructure infrastructure, Map<Ref<ProductPackage>, BigDecimal> demands) {
        BigDecimal total = demands.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        CapacityFindingBuilder finding = CapacityFinding.builder()
                .infrastructure(infrastructure.ref())
                .total(total.doubleValue())
                .capacity(Measure.undefined(CapacityWords.unknown(infrastructure.name())))
                .left(Measure.undefined(CapacityWords.unknown(infrastructure.name())));
        demands.forEach((item, amount) -> finding.addDemand(new PackageDemand(item, amount.doubleValue())));
        infrastructure.capacity().map(Capacity::amount).map(BigDecimal::valueOf).ifPresent(capacity -> {
            ImmutableList<ImmutableSet<Ref<ProductPackage>>> found = CapacityConflicts.of(demands, capacity, conflicts);
            finding.capacity(Measure.of(capacity.doubleValue()))
                    .left(Measure.of(capacity.subtract(total).doubleValue()))
                    .conflicts(found.stream().limit(conflicts).toList())
                    .complete(found.size() <= conflicts);
        });
        CapacityFinding draft =
                finding.explanation(Explanation.of(infrastructure.name())).build();
        return draft.toBuilder()
                .explanation(Explanation.builder()
                        .sentence(CapacityWords.of(infrastructure, draft))
                        .parts(draft.demands().stream()
                                .map(demand -> Contribution.builder()
                                        .label(strategy.resolve(demand.productPackage())
                                                .name())
                                        .value(demand.amount())
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.of(
                "conflicts",
                Integer.toString(conflicts),
                "libraryVersion",
                LibraryVersion.current(),
                "method",
                "what every way to meet the requirements takes; minimal covers of the capacity");
    }
}
