package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.VertexCut;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;

/** What is said of the way of a capability to the market. */
final class CutWords {
    private CutWords() {}

    static LocalizedText of(Strategy strategy, Capability capability, VertexCut cut) {
        if (cut.size() instanceof Measure.Undefined undefined) {
            return undefined.reason();
        }
        LocalizedText name = capability.name();
        if (cut.organizations().isEmpty()) {
            return LocalizedText.of(
                    "en",
                    name.in("en") + ": no way leads to the market.",
                    "ru",
                    "«" + name.in("ru") + "»: пути к рынку нет.");
        }
        return LocalizedText.of(
                "en",
                name.in("en") + ": every way to the market leads over "
                        + names(strategy, cut.organizations(), "en", " or ") + ".",
                "ru",
                "«" + name.in("ru") + "»: все пути к рынку проходят через: "
                        + names(strategy, cut.organizations(), "ru", ", ") + ".");
    }

    private static String names(
            Strategy strategy, ImmutableSortedSet<String> organizations, String language, String separator) {
        return organizations.stream()
                .map(id ->
                        strategy.resolve(Ref.of(Organization.class, id)).name().in(language))
                .collect(Collectors.joining(separator));
    }
}
