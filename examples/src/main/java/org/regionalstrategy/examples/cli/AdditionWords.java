package org.regionalstrategy.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;

/** What would open a package, in words. */
final class AdditionWords {
    private static final String LANGUAGE = "en";

    private final Strategy strategy;

    AdditionWords(Strategy strategy) {
        this.strategy = strategy;
    }

    /** The cheapest way to open a closed gate; one of unknown cost only if there is no other, of equal ones the smallest. */
    String cheapestWay(GateFinding gate) {
        return cheapest(gate.alternatives())
                .map(way -> "the cheapest way to open it: " + list(way.additions()) + cost(way))
                .orElse("nobody who is known could open it");
    }

    private static Optional<GapAlternative> cheapest(ImmutableList<GapAlternative> ways) {
        return ways.stream()
                .min(Comparator.comparing((GapAlternative way) -> !way.isCostKnown())
                        .thenComparing(GapAlternative::cost));
    }

    String list(ImmutableList<Addition> additions) {
        return additions.stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String cost(GapAlternative way) {
        if (!way.isCostKnown()) {
            return " (at a cost not known: "
                    + way.ofUnknownCost().stream().map(this::name).collect(Collectors.joining(", ")) + ")";
        }
        double amount = way.cost().amount().doubleValue();
        return amount == 0 ? " (nothing to build)" : " (to build for " + Words.amount(amount) + ")";
    }

    private String words(Addition addition) {
        if (addition instanceof Addition.PartnerJoins partner) {
            return name(partner.organization()) + " joins";
        } else if (addition instanceof Addition.LinkMade link) {
            return name(link.organization()) + " and " + name(link.partner()) + " make a link";
        } else if (addition instanceof Addition.CapabilityRaised raised) {
            return name(raised.organization()) + " raises " + name(raised.capability()) + " to " + raised.to();
        } else if (addition instanceof Addition.InfrastructureBuilt built) {
            return name(built.infrastructure()) + " (built)";
        } else if (addition instanceof Addition.DecisionTaken taken) {
            return name(taken.decision());
        }
        throw new IllegalStateException("no words for " + addition);
    }

    private <T extends Identified> String name(Ref<T> ref) {
        return strategy.resolve(ref).name().in(LANGUAGE);
    }
}
