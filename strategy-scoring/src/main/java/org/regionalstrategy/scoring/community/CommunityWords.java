package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.OptionalDouble;
import org.regionalstrategy.model.assessment.cooperation.DetectedCommunity;
import org.regionalstrategy.model.assessment.cooperation.PartitionStability;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.wording.NumberText;

/** What is said of communities. */
final class CommunityWords {
    /** The mean adjusted Rand index of runs below which communities are in the random numbers as much as in the network. */
    static final double UNSTABLE = 0.7;

    private CommunityWords() {}

    static ImmutableSortedMap<String, String> settings(CommunityOptions options) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("method", Leiden.NAME)
                .put("quality", options.quality().name())
                .put("resolution", Double.toString(options.resolution()))
                .put("seed", Long.toString(options.seed()))
                .put("runs", Integer.toString(options.runs()))
                .put("iterations", Integer.toString(options.iterations()))
                .put("randomness", Double.toString(options.randomness()))
                .put("selection", options.selection().name())
                .put("threshold", Double.toString(options.threshold()))
                .put("libraryVersion", LibraryVersion.current())
                .buildOrThrow();
    }

    static ImmutableList<LocalizedText> warnings(List<LeidenRun> runs, PartitionStability stability) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        OptionalDouble agreement = stability.adjustedRand().toOptional();
        if (agreement.isPresent() && agreement.getAsDouble() < UNSTABLE) {
            double value = agreement.getAsDouble();
            warnings.add(LocalizedText.of(
                    "en",
                    "Runs from different seeds agree little (mean ARI " + NumberText.decimals(value) + " < "
                            + NumberText.decimals(UNSTABLE)
                            + "): the network hardly shows communities at this resolution.",
                    "ru",
                    "Запуски с разными начальными числами слабо согласуются (средний ARI "
                            + NumberText.russianDecimals(value) + " < " + NumberText.russianDecimals(UNSTABLE)
                            + "): при этом разрешении сообщества в сети почти не видны."));
        }
        long unfinished = runs.stream().filter(run -> !run.converged()).count();
        if (unfinished > 0) {
            warnings.add(LocalizedText.of(
                    "en",
                    unfinished + " of " + runs.size() + " runs reached the most iterations before they stood still.",
                    "ru",
                    "Запусков, достигших предела итераций до остановки: " + unfinished + " из " + runs.size() + "."));
        }
        return warnings.build();
    }

    static LocalizedText noTie(int organizations) {
        return LocalizedText.of(
                "en",
                "No ties among " + organizations + " organizations: no communities.",
                "ru",
                "Между организациями (" + organizations + ") нет связей: нет и сообществ.");
    }

    static LocalizedText found(List<DetectedCommunity> communities, int isolated, PartitionStability stability) {
        OptionalDouble agreement = stability.adjustedRand().toOptional();
        int members = communities.stream().mapToInt(DetectedCommunity::size).sum();
        String english = "Communities: " + communities.size() + ", with " + members + " members in all; organizations"
                + " without ties: " + isolated;
        String russian = "Сообществ: " + communities.size() + ", членов в них: " + members
                + "; организаций без связей: " + isolated;
        if (agreement.isPresent()) {
            english += "; agreement of runs (mean ARI): " + NumberText.decimals(agreement.getAsDouble());
            russian += "; согласие запусков (средний ARI): " + NumberText.russianDecimals(agreement.getAsDouble());
        }
        return LocalizedText.of("en", english + ".", "ru", russian + ".");
    }
}
