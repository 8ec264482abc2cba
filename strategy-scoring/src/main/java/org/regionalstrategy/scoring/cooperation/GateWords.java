package org.regionalstrategy.scoring.cooperation;

import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.cooperation.CooperationCommunity;

/** Why a gate is open or closed, in words that name things as people do. */
final class GateWords {
    private static final String RUSSIAN = "ru";

    private final AdditionWords additions;

    GateWords(Strategy strategy) {
        this.additions = new AdditionWords(strategy);
    }

    /**
     * The reason.
     *
     * @param community the one that opens the gate or comes nearest
     * @param open whether it opens the gate
     */
    LocalizedText why(Optional<CooperationCommunity> community, boolean open, GapSearch.Gap gap) {
        if (community.isEmpty()) {
            return LocalizedText.of(
                    "en", "closed: there is no community.", RUSSIAN, "закрыт: нет ни одного сообщества.");
        }
        LocalizedText name = community.get().name();
        if (open) {
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
                "closed: " + community.in("en") + " would have to add " + additions.list(best.additions(), "en")
                        + (others == 0 ? "" : " (other ways: " + others + more + ")") + ".",
                RUSSIAN,
                "закрыт: сообществу «" + community.in(RUSSIAN) + "» не хватает: "
                        + additions.list(best.additions(), RUSSIAN)
                        + (others == 0 ? "" : " (других способов: " + others + more + ")") + ".");
    }
}
