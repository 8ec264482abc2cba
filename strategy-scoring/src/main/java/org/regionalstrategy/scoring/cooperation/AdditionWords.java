package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Infrastructure;

/** Additions in words that name things as people do. */
final class AdditionWords {
    private static final String RUSSIAN = "ru";

    private final Strategy strategy;

    AdditionWords(Strategy strategy) {
        this.strategy = strategy;
    }

    String list(ImmutableList<Addition> additions, String language) {
        return additions.stream().map(addition -> of(addition, language)).collect(Collectors.joining("; "));
    }

    private String of(Addition addition, String language) {
        boolean russian = language.equals(RUSSIAN);
        if (addition instanceof Addition.PartnerJoins partner) {
            String from = partner.outside() ? (russian ? " извне региона" : " from outside the region") : "";
            return name(partner.organization(), language) + (russian ? " (партнёр" : " (as a partner") + from + ")";
        } else if (addition instanceof Addition.LinkMade link) {
            return name(link.organization(), language)
                    + (russian ? " и " : " and ")
                    + name(link.partner(), language)
                    + (russian ? " (установить связь)" : " (to make a link)");
        } else if (addition instanceof Addition.CapabilityRaised raised) {
            return name(raised.capability(), language)
                    + (russian ? " (поднять с " : " (raised from ") + raised.from() + (russian ? " до " : " to ")
                    + raised.to() + ": " + name(raised.organization(), language) + ")";
        } else if (addition instanceof Addition.InfrastructureBuilt built) {
            return name(built.infrastructure(), language) + (russian ? " (построить, " : " (to build, ")
                    + cost(built.infrastructure(), russian) + ")";
        } else if (addition instanceof Addition.DecisionTaken taken) {
            return name(taken.decision(), language) + (russian ? " (принять решение)" : " (decision to adopt)");
        }
        throw new IllegalStateException("no words for " + addition);
    }

    private String name(Ref<? extends Identified> ref, String language) {
        return strategy.resolve(ref).name().in(language);
    }

    private String cost(Ref<Infrastructure> infrastructure, boolean russian) {
        return strategy.resolve(infrastructure)
                .cost()
                .map(CostEstimate::capital)
                .map(Money::toString)
                .orElse(russian ? "стоимость неизвестна" : "at a cost not known");
    }
}
