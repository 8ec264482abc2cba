package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.LocalizedText;

/** What makes the weights of a network doubtful. */
final class NetworkWarnings {
    private NetworkWarnings() {}

    static ImmutableList<LocalizedText> of(Strategy strategy, NetworkOptions options) {
        ImmutableSortedSet<String> units = strategy.links().stream()
                .filter(link -> options.weight(link) > 0)
                .map(link -> link.intensityUnit().orElse("?"))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        if (options.intensity() == Intensity.IGNORED || units.size() < 2) {
            return ImmutableList.of();
        }
        String list = String.join("; ", units);
        return ImmutableList.of(LocalizedText.of(
                "en",
                "Intensities of links in different units were added up (" + list
                        + "): weigh the types of links, or leave the intensity out.",
                "ru",
                "Сложены интенсивности связей в разных единицах (" + list
                        + "): задайте веса видов связей или не учитывайте интенсивность."));
    }
}
