package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.scoring.cooperation.CapacityDemands;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.SharedCapacity;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Way;

/** The selection problem of some packages, and the way back from its numbers. */
record PackageProblem(
        ImmutableList<CandidatePackage> packages,
        ImmutableList<Ref<Infrastructure>> items,
        MoneyUnits units,
        ImmutableList<Ref<Infrastructure>> shared,
        SelectionProblem problem) {

    /**
     * A problem.
     *
     * @param demands what packages take of capacities
     * @param taken what others take of capacities already; it is not there for these packages
     */
    static PackageProblem of(
            Strategy strategy,
            ImmutableList<CandidatePackage> packages,
            Money budget,
            CapacityDemands demands,
            Map<Ref<Infrastructure>, BigDecimal> taken) {
        Set<Ref<Infrastructure>> used = new LinkedHashSet<>();
        packages.forEach(item -> item.ways().forEach(way -> used.addAll(way.infrastructure())));
        ImmutableList<Ref<Infrastructure>> items =
                used.stream().sorted(Comparator.comparing(Ref::id)).collect(ImmutableList.toImmutableList());
        List<Money> itemCosts = items.stream().map(item -> cost(strategy, item)).toList();
        List<Money> amounts = new ArrayList<>(itemCosts);
        packages.forEach(item -> amounts.add(item.cost()));
        amounts.add(budget);
        MoneyUnits units = MoneyUnits.of(amounts);
        ImmutableMap<Ref<Infrastructure>, SharedCapacity> capacities = capacities(strategy, packages, demands, taken);
        SelectionProblem problem = new SelectionProblem(
                packages.stream().map(item -> candidate(item, items, units)).collect(ImmutableList.toImmutableList()),
                ImmutableLongArray.copyOf(itemCosts.stream().mapToLong(units::toUnits)),
                units.toUnits(budget),
                capacities.values().asList());
        return new PackageProblem(packages, items, units, capacities.keySet().asList(), problem);
    }

    /** The capacities that are known, of which packages take for certain; in the order of the strategy. */
    private static ImmutableMap<Ref<Infrastructure>, SharedCapacity> capacities(
            Strategy strategy,
            ImmutableList<CandidatePackage> packages,
            CapacityDemands demands,
            Map<Ref<Infrastructure>, BigDecimal> taken) {
        Map<Ref<Infrastructure>, ImmutableSortedMap.Builder<Integer, BigDecimal>> byItem = new HashMap<>();
        for (int i = 0; i < packages.size(); i++) {
            int number = i;
            demands.certain(packages.get(i).ref())
                    .forEach((infrastructure, amount) -> byItem.computeIfAbsent(
                                    infrastructure, key -> ImmutableSortedMap.naturalOrder())
                            .put(number, amount));
        }
        ImmutableMap.Builder<Ref<Infrastructure>, SharedCapacity> capacities = ImmutableMap.builder();
        for (Infrastructure item : strategy.infrastructure()) {
            ImmutableSortedMap.Builder<Integer, BigDecimal> ofItem = byItem.get(item.ref());
            if (ofItem != null && item.capacity().isPresent()) {
                BigDecimal amount = BigDecimal.valueOf(item.capacity().get().amount())
                        .subtract(taken.getOrDefault(item.ref(), BigDecimal.ZERO));
                capacities.put(item.ref(), new SharedCapacity(amount, ofItem.buildOrThrow()));
            }
        }
        return capacities.buildOrThrow();
    }

    private static Money cost(Strategy strategy, Ref<Infrastructure> item) {
        return strategy.resolve(item).cost().orElseThrow().capital();
    }

    private static Candidate candidate(
            CandidatePackage item, ImmutableList<Ref<Infrastructure>> items, MoneyUnits units) {
        return new Candidate(
                units.toUnits(item.cost()),
                item.ways().stream()
                        .map(way -> new Way(
                                way.expectedValue(),
                                way.infrastructure().stream()
                                        .map(items::indexOf)
                                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))))
                        .collect(ImmutableList.toImmutableList()));
    }

    Money cost(Ref<Infrastructure> item) {
        return units.toMoney(problem.itemCosts().get(items.indexOf(item)));
    }

    CandidatePackage.OpeningWay way(Selection selection, int number) {
        Integer way = selection.ways().get(number);
        if (way == null) {
            throw new IllegalArgumentException("selection: candidate " + number + " is not selected");
        }
        return packages.get(number).ways().get(way);
    }

    /**
     * The same problem, in which packages with unlisted ways could be had at full value for their own cost: worth at least as
     * much, since an unlisted way may wait for fewer decisions than all listed ones.
     */
    SelectionProblem optimistic() {
        ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
        for (int i = 0; i < packages.size(); i++) {
            Candidate candidate = problem.candidates().get(i);
            candidates.add(
                    packages.get(i).isComplete()
                            ? candidate
                            : SelectionProblem.candidate(
                                    packages.get(i).unlistedValue(), candidate.cost(), ImmutableList.of()));
        }
        return new SelectionProblem(candidates.build(), problem.itemCosts(), problem.budget(), problem.capacities());
    }
}
