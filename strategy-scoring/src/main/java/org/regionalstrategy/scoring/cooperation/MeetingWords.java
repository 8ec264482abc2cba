package org.regionalstrategy.scoring.cooperation;

import java.util.Collection;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.assessment.cooperation.MeetingFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** Who meets a package, and what would make linked organizations meet it, in words. */
final class MeetingWords {
    private static final String RUSSIAN = "ru";

    private final Strategy strategy;
    private final AdditionWords additions;

    MeetingWords(Strategy strategy) {
        this.strategy = strategy;
        this.additions = new AdditionWords(strategy);
    }

    /** The sentence on a finding. */
    LocalizedText of(ProductPackage item, MeetingFinding found) {
        return LocalizedText.of(
                "en",
                item.name().in("en") + " is met by communities: " + names(found.communities(), "en")
                        + "; detected ones: " + found.detected().size() + "; by those linked around: "
                        + names(found.around(), "en") + gap(found, "en") + ".",
                RUSSIAN,
                "«" + item.name().in(RUSSIAN) + "»: требования выполняют сообщества: "
                        + names(found.communities(), RUSSIAN) + "; выявленные: "
                        + found.detected().size()
                        + "; связанные вокруг организаций: " + names(found.around(), RUSSIAN) + gap(found, RUSSIAN)
                        + ".");
    }

    private String gap(MeetingFinding found, String language) {
        if (!found.around().isEmpty()) {
            return "";
        }
        boolean russian = language.equals(RUSSIAN);
        if (found.alternatives().isEmpty()) {
            return russian
                    ? ", и новыми связями этого не восполнить"
                    : ", and no new links of anybody would make up for it";
        }
        GapAlternative best = found.alternatives().get(0);
        int others = found.alternatives().size() - 1;
        String more = others == 0 ? "" : others + (found.complete() ? "" : "+");
        return (russian ? "; им не хватает: " : "; they would have to add ")
                + additions.list(best.additions(), language)
                + (more.isEmpty() ? "" : (russian ? " (других способов: " : " (other ways: ") + more + ")");
    }

    private String names(Collection<? extends Ref<?>> refs, String language) {
        return refs.isEmpty()
                ? "-"
                : refs.stream()
                        .map(ref -> strategy.resolve(ref).name().in(language))
                        .collect(Collectors.joining(", "));
    }
}
