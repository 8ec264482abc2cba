package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Infrastructure;

/** Why a gate is open or closed, in words that name things as people do. */
final class GateWords {
    private static final String RUSSIAN = "ru";

    private final Strategy strategy;

    GateWords(Strategy strategy) {
        this.strategy = strategy;
    }

    /**
     * The reason.
     *
     * @param community the one that opens the gate or comes nearest
     */
    LocalizedText why(Optional<CooperationCommunity> community, GapSearch.Gap gap) {
        if (community.isEmpty()) {
            return LocalizedText.of(
                    "en", "closed: there is no community.", RUSSIAN, "закрыт: нет ни одного сообщества.");
        }
        LocalizedText name = community.get().name();
        if (gap.opening().isPresent()) {
            return LocalizedText.of(
                    "en",
                    "open: " + name.in("en") + " meets every requirement.",
                    RUSSIAN,
                    "открыт: сообщество «" + name.in(RUSSIAN) + "» выполняет все требования.");
        }
        if (gap.alternatives().isEmpty()) {
            return LocalizedText.of(
                    "en",
                    "closed: nobody who is known could meet what is missing.",
                    RUSSIAN,
                    "закрыт: никто из известных участников не может восполнить недостающее.");
        }
        return whatIsMissing(name, gap);
    }

    private LocalizedText whatIsMissing(LocalizedText community, GapSearch.Gap gap) {
        GapAlternative best = gap.alternatives().get(0);
        int others = gap.alternatives().size() - 1;
        String more = gap.complete() ? "" : "+";
        return LocalizedText.of(
                "en",
                "closed: " + community.in("en") + " would have to add " + list(best.additions(), "en")
                        + (others == 0 ? "" : " (other ways: " + others + more + ")") + ".",
                RUSSIAN,
                "закрыт: сообществу «" + community.in(RUSSIAN) + "» не хватает: " + list(best.additions(), RUSSIAN)
                        + (others == 0 ? "" : " (других способов: " + others + more + ")") + ".");
    }

    private String list(ImmutableList<Addition> additions, String language) {
        return additions.stream().map(addition -> of(addition, language)).collect(Collectors.joining("; "));
    }

    private String of(Addition addition, String language) {
        boolean russian = language.equals(RUSSIAN);
        if (addition instanceof Addition.PartnerJoins partner) {
            String from = partner.outside() ? (russian ? " извне региона" : " from outside the region") : "";
            return name(partner.organization(), language) + (russian ? " (партнёр" : " (as a partner") + from + ")";
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
