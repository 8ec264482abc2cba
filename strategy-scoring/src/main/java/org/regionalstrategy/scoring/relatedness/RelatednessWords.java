package org.regionalstrategy.scoring.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.Quadrant;
import org.regionalstrategy.model.assessment.relatedness.QuadrantPoint;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.wording.NumberText;

/** What was found of relatedness, in words, and how it was made. */
final class RelatednessWords {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private RelatednessWords() {}

    /** The settings of a result that comes of some options, with the version of the library. */
    static ImmutableSortedMap<String, String> settings(Map<String, String> options) {
        Map<String, String> settings = new TreeMap<>(options);
        settings.put("libraryVersion", LibraryVersion.current());
        return ImmutableSortedMap.copyOf(settings);
    }

    static LocalizedText outlook(int regions, int activities) {
        return LocalizedText.of(
                ENGLISH,
                "How related " + activities + " activities are to what each of " + regions
                        + " regions has, and what complexity they open.",
                RUSSIAN,
                "Насколько виды деятельности (" + activities + ") близки к имеющимся в регионах (" + regions
                        + ") и какую сложность они открывают.");
    }

    /** How many activities have no density, or none in the outlook. */
    static ImmutableList<LocalizedText> leftOut(int activities, int of) {
        return activities == 0
                ? ImmutableList.of()
                : ImmutableList.of(LocalizedText.of(
                        ENGLISH,
                        "Left out, since a density or a complexity is undefined: " + activities + " of " + of
                                + " activities.",
                        RUSSIAN,
                        "Исключены, так как плотность связей или сложность не определена: видов деятельности "
                                + activities + " из " + of + "."));
    }

    /** Of how many activities it is not known whether a region has them. */
    static ImmutableList<LocalizedText> unknown(int activities, int of) {
        return activities == 0
                ? ImmutableList.of()
                : ImmutableList.of(LocalizedText.of(
                        ENGLISH,
                        "Left out, since it is not known whether the region has them (a figure is missing or undefined): "
                                + activities + " of " + of + " activities.",
                        RUSSIAN,
                        "Исключены, так как неизвестно, есть ли они в регионе (показателя нет или он не определён):"
                                + " видов деятельности " + activities + " из " + of + "."));
    }

    static LocalizedText complementarity(String region, MeasureVector mean) {
        int best = -1;
        for (int i = 0; i < mean.size(); i++) {
            if (mean.value(i).orElse(0) > 0
                    && (best < 0 || mean.value(i).orElse(0) > mean.value(best).orElse(0))) {
                best = i;
            }
        }
        return best < 0
                ? LocalizedText.of(
                        ENGLISH,
                        "No partner has anything related that " + region + " lacks.",
                        RUSSIAN,
                        "Ни у одного партнёра нет близких видов деятельности, которых недостаёт региону " + region
                                + ".")
                : LocalizedText.of(
                        ENGLISH,
                        "Of " + mean.size() + " partners " + mean.labels().name(best) + " adds most to " + region + ": "
                                + NumberText.decimals(mean.value(best).orElse(0)) + " of density on average.",
                        RUSSIAN,
                        "Из партнёров (" + mean.size() + ") больше всего добавляет региону " + region + " "
                                + mean.labels().name(best) + ": в среднем "
                                + NumberText.russianDecimals(mean.value(best).orElse(0)) + " плотности связей.");
    }

    static LocalizedText quadrants(String region, List<QuadrantPoint> points) {
        return LocalizedText.of(
                ENGLISH,
                "Of " + points.size() + " activities for " + region + ", " + count(points, Quadrant.HIGH_ROAD)
                        + " are related and complex, " + count(points, Quadrant.SLOW_ROAD) + " related and simple, "
                        + count(points, Quadrant.CASINO) + " complex and unrelated, "
                        + count(points, Quadrant.DEAD_END) + " neither.",
                RUSSIAN,
                "Виды деятельности для региона " + region + ": " + points.size() + ", из них близких и сложных "
                        + count(points, Quadrant.HIGH_ROAD) + ", близких и простых "
                        + count(points, Quadrant.SLOW_ROAD) + ", сложных и далёких "
                        + count(points, Quadrant.CASINO) + ", ни близких, ни сложных "
                        + count(points, Quadrant.DEAD_END) + ".");
    }

    private static long count(List<QuadrantPoint> points, Quadrant quadrant) {
        return points.stream().filter(point -> point.quadrant() == quadrant).count();
    }

    static LocalizedText productSpace(int activities, int links, int components) {
        return LocalizedText.of(
                ENGLISH,
                "The product space of " + activities + " activities has " + links + " links and "
                        + (components == 1 ? "hangs together." : "falls into " + components + " parts."),
                RUSSIAN,
                "В пространстве продуктов видов деятельности " + activities + ", связей " + links + ", частей "
                        + components + ".");
    }

    static LocalizedText apart(int components) {
        return LocalizedText.of(
                ENGLISH,
                "The product space falls into " + components + " parts that nothing links.",
                RUSSIAN,
                "Пространство продуктов распадается на части, не связанные между собой: " + components + ".");
    }
}
