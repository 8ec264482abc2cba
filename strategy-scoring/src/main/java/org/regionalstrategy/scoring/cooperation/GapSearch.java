package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.execution.Interruption;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.MinimalSets;
import org.regionalstrategy.scoring.formula.Pattern;
import org.regionalstrategy.scoring.formula.StandIns;

/**
 * The alternatives of a gap over all groups, in their order, up to a bound.
 *
 * <p>Sets of one addition are sought first, then of two, and so on, until there are more than are asked for: what is larger
 * is never multiplied out. Minimal sets come as patterns of additions that can stand in for each other; these are written out
 * one by one in the order of size and cost. A set that does all that another one does, for the same group or for another, has
 * come after it, and is passed over.
 *
 * <p>Of a size, no set comes before one that raises nothing and costs as little as any can: such sets are kept as soon as they are
 * found, group by group in the order of ids, and once there are more than are asked for no other group is looked at.
 */
final class GapSearch {
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
    private final CapitalCost least;
    private final Minimality minimality;
    private final int most;
    private final int sets;
    private final List<GapGroups> open;
    private final List<GapAlternative> kept = new ArrayList<>();
    private long passedOver;
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
        this.open = new ArrayList<>(ImmutableList.copyOf(groups));
        open.sort(Comparator.comparing(GapGroups::id));
    }

    /** No set costs less: that is what has to be built if all that is needed of organizations is there. */
    private static CapitalCost leastCost(Situation situation, Requirement requirement, int sets) {
        GateFormula nobody = GateFormula.ofGroup(situation, ImmutableSet.of(), requirement);
        Formula<Addition> toBuild = Requirements.formula(requirement)
                .replaced(condition -> CapabilityNeed.of(condition).isPresent() ? Formula.met() : nobody.of(condition));
        // with a limit on size, even if none, only what is needed of each part is multiplied out
        MinimalSets<Addition> minimal =
                MinimalSets.of(StandIns.none(toBuild), sets, toBuild.variables().size());
        return minimal.patterns().stream()
                .filter(pattern -> minimal.complete())
                .map(pattern -> CapitalCost.of(situation.strategy(), pattern.set(0)))
                .min(CapitalCost.CHEAPEST_FIRST)
                .orElse(CapitalCost.of(situation.strategy(), ImmutableSet.of()));
    }

    /**
     * Searches groups none of which meets the package so far.
     *
     * @param most how many alternatives are listed at most
     * @param sets how many sets are carried on or passed over at most
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
        for (int size = next(0); !open.isEmpty() && kept.size() <= most && passedOver <= sets; size = next(size)) {
            Interruption.check("gaps");
            seek(size);
        }
        boolean complete = !cut && kept.size() <= most && passedOver <= sets;
        kept.sort(Comparator.comparingInt(alternative -> alternative.additions().size())); // in order unless cut
        return new Gap(kept.stream().limit(most).collect(ImmutableList.toImmutableList()), complete);
    }

    /** The next size that some group may need. */
    private int next(int size) {
        return open.stream()
                .mapToInt(groups -> Math.max(size + 1, groups.leastSize()))
                .min()
                .orElse(size);
    }

    /** Keeps the sets of a size; where a bound cut off others, also smaller ones that were not found before. */
    private void seek(int size) {
        List<Offer> later = new ArrayList<>();
        for (Iterator<GapGroups> each = open.iterator();
                each.hasNext() && kept.size() <= most && passedOver <= sets; ) {
            Interruption.check("gaps");
            GapGroups groups = each.next();
            if (groups.leastSize() <= size) {
                MinimalSets<Addition> minimal = MinimalSets.of(groups.lacking(), sets, size, Additions::thing);
                cut |= !minimal.complete();
                List<Offer> first = new ArrayList<>();
                for (Pattern<Addition> inSteps : minimal.patterns()) {
                    Pattern<Addition> pattern = Additions.withoutLowerSteps(inSteps);
                    if (pattern.size() == size || !minimal.complete()) {
                        Offer offer = offer(groups, pattern);
                        (isFirst(offer, size) ? first : later).add(offer);
                    }
                }
                if (!minimal.larger()) {
                    each.remove();
                }
                keep(first);
            }
        }
        later.sort(CHEAPEST_FIRST);
        keep(later);
    }

    /** Whether no set of that size comes before it but of a group with a lesser id. */
    private boolean isFirst(Offer offer, int size) {
        return offer.pattern().size() < size
                || (offer.levels() == 0 && CapitalCost.CHEAPEST_FIRST.compare(offer.cost(), least) <= 0);
    }

    private Offer offer(GapGroups groups, Pattern<Addition> pattern) {
        ImmutableSet<Addition> first = pattern.set(0); // stand-ins cost nothing and raise nothing
        return new Offer(groups, pattern, CapitalCost.of(strategy, first), Additions.levels(first));
    }

    /** Writes out sets until there are more than are asked for. */
    private void keep(List<Offer> offers) {
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
