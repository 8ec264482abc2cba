package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;

/** Additions in words that name things as people do. */
final class AdditionWords {
    private final Strategy strategy;
    private final String language;
    private final boolean russian;

    AdditionWords(Strategy strategy, String language) {
        this.strategy = strategy;
        this.language = language;
        this.russian = language.equals("ru");
    }

    String name(Ref<? extends Identified> ref) {
        return strategy.resolve(ref).name().in(language);
    }

    String list(ImmutableList<Addition> additions) {
        return additions.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String of(Addition addition) {
        if (addition instanceof Addition.PartnerJoins partner) {
            String from = partner.outside() ? (russian ? " (извне)" : " (from outside)") : "";
            return (russian ? "войдёт " : "") + name(partner.organization()) + from + (russian ? "" : " joins");
        } else if (addition instanceof Addition.CapabilityRaised raised) {
            return russian
                    ? name(raised.organization()) + ": " + name(raised.capability()) + " с " + raised.from() + " до "
                            + raised.to()
                    : name(raised.organization()) + " raises " + name(raised.capability()) + " from " + raised.from()
                            + " to " + raised.to();
        } else if (addition instanceof Addition.InfrastructureBuilt built) {
            return (russian ? "построить: " : "build ") + name(built.infrastructure());
        } else if (addition instanceof Addition.DecisionTaken taken) {
            return (russian ? "принять решение: " : "adopt ") + name(taken.decision());
        }
        throw new IllegalStateException("no words for " + addition);
    }
}
