package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.execution.Interruption;
import org.regionalstrategy.scoring.formula.DecisionDiagram;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.Pattern;
import org.regionalstrategy.scoring.formula.SearchTree;

/**
 * The alternatives of a gap over all groups, in their order, up to a bound.
 *
 * <p>Sets of one addition are sought first, then of two, and so on, by a {@link SearchTree} for each group, until there are more
 * than are asked for. Minimal sets come as patterns of additions that can stand in for each other; these are written out one by one
 * in the order of size and cost. A set that does all that another one does, for the same group or for another, has come after it,
 * and is passed over.
 *
 * <p>Of a size, no set comes before one that raises nothing and costs as little as any can: such sets are kept as soon as they are
 * found, group by group in the order of ids, and once there are more than are asked for no other group is looked at.
 *
 * <p>The work is bounded. Where it ends before there are as many sets as are asked for, others are added that each group finds by
 * taking at each step what serves most: these are minimal too, but there may be smaller ones.
 */
final class GapSearch {
    /** The places of formulas that are looked at for each set that may be found. */
    private static final int WORK_FOR_A_SET = 2_000;

    /** How many places are looked at in each group for sets that are not sought by size, once the first branch has ended. */
    private static final int WORK_WITHOUT_SIZE = 10_000;

    /** Of equal size the cheapest first; where a level can be lower, that comes first. */
    private static final Comparator<Offer> CHEAPEST_FIRST = Comparator.comparingInt(
                    (Offer offer) -> offer.pattern().size())
            .thenComparing(Offer::cost, CapitalCost.CHEAPEST_FIRST)
            .thenComparingInt(Offer::levels)
            .thenComparing(offer -> offer.groups().id());

    /** A pattern of minimal sets. */
    private record Offer(GapGroups groups, Pattern<Addition> pattern, CapitalCost cost, int levels) {}

    /**
     * What was found.
     *
     * @param alternatives the smallest first
     * @param complete whether these are all
     */
    record Gap(ImmutableList<GapAlternative> alternatives, boolean complete) {
        static final Gap NONE = new Gap(ImmutableList.of(), true);
    }

    /** Says of a set whether it needs all that it holds, whoever may meet the package with it. */
    @FunctionalInterface
    interface Minimality {
        boolean isMinimal(ImmutableSet<Addition> additions, GapAlternative alternative);
    }

    private final Strategy strategy;
    private final Money least;
    private final Minimality minimality;
    private final int most;
    private final int sets;
    private final List<GapGroups> open;
    private final List<GapAlternative> kept = new ArrayList<>();
    private long passedOver;
    private long work;
    private boolean cut;

    private GapSearch(
            Situation situation,
            Requirement requirement,
            Iterable<? extends GapGroups> groups,
            Minimality minimality,
            int most,
            int sets) {
        this.strategy = situation.strategy();
        this.least = leastCost(situation, requirement, sets);
        this.minimality = minimality;
        this.most = most;
        this.sets = sets;
        this.work = (long) sets * WORK_FOR_A_SET;
        this.open = new ArrayList<>(ImmutableList.copyOf(groups));
        open.sort(Comparator.comparing(GapGroups::id));
    }

    /** No set costs less: that is what has to be built if all that is needed of organizations is there; 0 if not found out. */
    private static Money leastCost(Situation situation, Requirement requirement, int nodes) {
        GateFormula nobody = GateFormula.ofGroup(situation, ImmutableSet.of(), requirement);
        Formula<Addition> toBuild = Requirements.formula(requirement)
                .replaced(condition -> CapabilityNeed.of(condition).isPresent() ? Formula.met() : nobody.of(condition));
        return DecisionDiagram.of(toBuild, nodes)
                .flatMap(diagram ->
                        diagram.leastWeight(addition -> CapitalCost.of(situation.strategy(), ImmutableSet.of(addition))
                                .known()
                                .amount()))
                .map(Money::of)
                .orElse(Money.ZERO);
    }

    /**
     * Searches groups none of which meets the package so far.
     *
     * @param most how many alternatives are listed at most
     * @param sets how many sets of a size are found for a group, or passed over in all, at most; the work is in proportion
     */
    static Gap of(
            Situation situation,
            Requirement requirement,
            Iterable<? extends GapGroups> groups,
            Minimality minimality,
            int most,
            int sets) {
        return new GapSearch(situation, requirement, groups, minimality, most, sets).search();
    }

    private Gap search() {
        for (int size = next(0); !open.isEmpty() && goesOn(); size = next(size)) {
            seek(size);
        }
        cut |= work <= 0 && !open.isEmpty();
        if (work <= 0 && kept.size() <= most) {
            List<Offer> some = new ArrayList<>();
            open.forEach(groups -> some.addAll(offers(groups, groups.tree().some(known(), most, WORK_WITHOUT_SIZE))));
            keepInOrder(some);
        }
        boolean complete = !cut && kept.size() <= most && passedOver <= sets;
        kept.sort(Comparator.comparingInt(alternative -> alternative.additions().size())); // in order unless cut
        return new Gap(kept.stream().limit(most).collect(ImmutableList.toImmutableList()), complete);
    }

    /** Sets that are kept, and that mean the same in every group: in the search for others a link stands for all that serve as it. */
    private List<ImmutableList<Addition>> known() {
        return kept.stream()
                .map(GapAlternative::additions)
                .filter(set -> set.stream().noneMatch(Addition.LinkMade.class::isInstance))
                .toList();
    }

    private boolean goesOn() {
        Interruption.check("gaps");
        return kept.size() <= most && passedOver <= sets && work > 0;
    }

    /** The next size that some group may need. */
    private int next(int size) {
        return open.stream()
                .mapToInt(groups -> Math.max(size + 1, groups.leastSize()))
                .min()
                .orElse(size);
    }

    /** Keeps the sets of a size. */
    private void seek(int size) {
        List<Offer> later = new ArrayList<>();
        for (Iterator<GapGroups> each = open.iterator(); each.hasNext() && goesOn(); ) {
            GapGroups groups = each.next();
            if (groups.leastSize() <= size) {
                SearchTree.Found<Addition> found = groups.tree().ofSize(size, known(), sets, work);
                work -= found.work();
                cut |= !found.complete();
                List<Offer> first = new ArrayList<>();
                offers(groups, found).forEach(offer -> (isFirst(offer) ? first : later).add(offer));
                if (found.complete() && !found.larger()) {
                    each.remove();
                }
                keepInOrder(first);
            }
        }
        keepInOrder(later);
    }

    private List<Offer> offers(GapGroups groups, SearchTree.Found<Addition> found) {
        return found.patterns().stream()
                .map(pattern -> offer(groups, Additions.withoutLowerSteps(pattern)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether no set of that size comes before it but of a group with a lesser id. */
    private boolean isFirst(Offer offer) {
        return offer.levels() == 0
                && offer.cost().unknown().isEmpty()
                && offer.cost().known().compareTo(least) <= 0;
    }

    private Offer offer(GapGroups groups, Pattern<Addition> pattern) {
        ImmutableSet<Addition> first = pattern.set(0); // stand-ins cost nothing and raise nothing
        return new Offer(groups, pattern, CapitalCost.of(strategy, first), Additions.levels(first));
    }

    /** Writes out sets until there are more than are asked for. */
    private void keepInOrder(List<Offer> offers) {
        offers.sort(CHEAPEST_FIRST);
        int from = 0;
        while (from < offers.size() && kept.size() <= most && passedOver <= sets) {
            int to = from + 1;
            while (to < offers.size() && CHEAPEST_FIRST.compare(offers.get(from), offers.get(to)) == 0) {
                to++;
            }
            offers.subList(from, to).stream()
                    .sorted(Comparator.comparing(offer -> offer.pattern().set(0).toString()))
                    .forEachOrdered(this::keep);
            from = to;
        }
    }

    private void keep(Offer offer) {
        Iterator<GapGroups.Opening> openings =
                offer.groups().openings(offer.pattern()).iterator();
        while (openings.hasNext()) {
            GapGroups.Opening opening = openings.next();
            for (long number = 0; number < opening.sets().count(); number++) {
                if (kept.size() > most || passedOver > sets) {
                    return;
                }
                keep(opening.sets().set(number), opening, offer.cost());
            }
        }
    }

    private void keep(ImmutableSet<Addition> additions, GapGroups.Opening opening, CapitalCost cost) {
        if (kept.stream().noneMatch(other -> Additions.cover(additions, other.additions()))) {
            GapAlternative alternative = opening.alternative(additions, cost);
            if (minimality.isMinimal(additions, alternative)) {
                kept.removeIf(other -> cut && Additions.cover(other.additions(), additions));
                kept.add(alternative);
                return;
            }
        }
        passedOver++;
    }
}
