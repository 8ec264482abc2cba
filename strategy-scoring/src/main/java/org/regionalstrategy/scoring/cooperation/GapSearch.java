package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.MinimalSets;
import org.regionalstrategy.scoring.formula.Pattern;
import org.regionalstrategy.scoring.formula.StandIns;

/**
 * The gap of a package: its alternatives over all communities, in their order, up to a bound.
 *
 * <p>Minimal sets come as patterns of partners that can stand in for each other; these are written out one by one in the order
 * of size and cost, so that the bound is reached before the bulk of them is. A set that contains all that another needs, in the
 * same community or in another, has either come after it or is passed over.
 */
final class GapSearch {
    /** Of equal size those of unknown cost come last: what is not known is not free. */
    private static final Comparator<Offer> SMALLEST_THEN_CHEAPEST = Comparator.comparingInt(
                    (Offer offer) -> offer.pattern().size())
            .thenComparing(Offer::costUnknown)
            .thenComparing(Offer::cost)
            .thenComparing(offer -> offer.community().id())
            .thenComparing(Offer::text);

    /** A pattern of minimal sets in a community, and the text of its first set. */
    private record Offer(
            CooperationCommunity community, Pattern<Addition> pattern, Money cost, boolean costUnknown, String text) {}

    /**
     * What was found.
     *
     * @param opening the community that needs nothing
     * @param alternatives the smallest first
     * @param complete whether these are all
     */
    record Gap(Optional<CooperationCommunity> opening, ImmutableList<GapAlternative> alternatives, boolean complete) {}

    private final Situation situation;
    private final List<Offer> offers = new ArrayList<>();
    private boolean complete = true;

    private GapSearch(Situation situation) {
        this.situation = situation;
    }

    /**
     * Searches all communities.
     *
     * @param most how many alternatives are listed at most
     * @param sets how many sets are carried on or written out at most
     */
    static Gap of(Situation situation, Requirement requirement, int most, int sets) {
        GapSearch search = new GapSearch(situation);
        Map<CooperationCommunity, Formula<Addition>> closed = new LinkedHashMap<>(); // none is sought in if any is open
        for (CooperationCommunity community : situation.strategy().communities()) {
            Formula<Addition> formula = new GateFormula(situation, community, requirement).of(requirement);
            if (formula.holds(addition -> false)) {
                return new Gap(Optional.of(community), ImmutableList.of(), true);
            } else if (formula.holds(addition -> true)) {
                closed.put(community, formula);
            }
        }
        closed.forEach((community, formula) -> search.collect(community, formula, sets));
        ImmutableList<GapAlternative> alternatives = search.alternatives(most, sets);
        return new Gap(Optional.empty(), alternatives, search.complete);
    }

    /** Collects the patterns of a community. */
    private void collect(CooperationCommunity community, Formula<Addition> formula, int sets) {
        StandIns<Addition> standIns =
                StandIns.of(formula, Addition.PartnerJoins.class::isInstance, Comparator.comparing(Addition::toString));
        MinimalSets<Addition> minimal = MinimalSets.of(standIns, sets);
        complete &= minimal.complete();
        minimal.patterns().forEach(pattern -> offers.add(offer(community, GateFormula.withoutLowerSteps(pattern))));
    }

    private Offer offer(CooperationCommunity community, Pattern<Addition> pattern) {
        Money cost = Money.ZERO;
        boolean unknown = false;
        ImmutableSet<Addition> first = pattern.set(0);
        for (Addition addition : first) { // stand-ins are partners, who cost nothing
            if (addition instanceof Addition.InfrastructureBuilt built) {
                Optional<Money> capital = situation
                        .strategy()
                        .resolve(built.infrastructure())
                        .cost()
                        .map(CostEstimate::capital);
                cost = cost.plus(capital.orElse(Money.ZERO));
                unknown |= capital.isEmpty();
            }
        }
        return new Offer(community, pattern, cost, unknown, first.toString());
    }

    private ImmutableList<GapAlternative> alternatives(int most, int sets) {
        List<GapAlternative> kept = new ArrayList<>();
        long writtenOut = 0;
        for (Offer offer : offers.stream().sorted(SMALLEST_THEN_CHEAPEST).toList()) {
            for (long number = 0; number < offer.pattern().count(); number++) {
                ImmutableSet<Addition> additions = offer.pattern().set(number);
                if (kept.stream().noneMatch(other -> additions.containsAll(other.additions()))) {
                    if (kept.size() == most) {
                        complete = false;
                        return ImmutableList.copyOf(kept);
                    }
                    kept.add(alternative(offer, additions));
                } else if (++writtenOut > sets) {
                    complete = false;
                    return ImmutableList.copyOf(kept);
                }
            }
        }
        return ImmutableList.copyOf(kept);
    }

    private static GapAlternative alternative(Offer offer, ImmutableSet<Addition> additions) {
        return GapAlternative.builder()
                .community(offer.community().ref())
                .additions(additions)
                .cost(offer.cost())
                .build();
    }
}
