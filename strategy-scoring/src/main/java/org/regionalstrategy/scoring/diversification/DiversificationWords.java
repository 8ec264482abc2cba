package org.regionalstrategy.scoring.diversification;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.OptionalDouble;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.ExplanationBuilder;
import org.regionalstrategy.model.assessment.relatedness.AddedDensity;
import org.regionalstrategy.model.assessment.relatedness.ComplementaryRegion;
import org.regionalstrategy.model.assessment.relatedness.Quadrant;
import org.regionalstrategy.model.assessment.relatedness.QuadrantActivity;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.verdict.PeerCounts;
import org.regionalstrategy.scoring.wording.NumberText;

/** What a region could turn to, and with whom, in words and parts. */
final class DiversificationWords {
    /** How many activities a sentence names. */
    private static final int NAMED = 3;

    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";
    private static final LocalizedText OTHERS =
            LocalizedText.of(ENGLISH, "the other activities", RUSSIAN, "прочие виды деятельности");

    private DiversificationWords() {}

    /**
     * Where the activities lie that the region lacks.
     *
     * @param unplaced why the others that it lacks have no place, each as often as it holds
     */
    static Explanation quadrants(
            Strategy strategy,
            PeerCounts counts,
            List<QuadrantActivity> activities,
            ImmutableMultiset<LocalizedText> unplaced) {
        LocalizedText gist = activities.isEmpty() ? nowhere(unplaced) : roads(strategy, activities, unplaced);
        return Explanation.builder()
                .sentence(LocalizedText.of(
                        ENGLISH,
                        head(counts, ENGLISH) + gist.in(ENGLISH),
                        RUSSIAN,
                        head(counts, RUSSIAN) + gist.in(RUSSIAN)))
                .inputs(counts.inputs())
                .build();
    }

    private static LocalizedText nowhere(ImmutableMultiset<LocalizedText> unplaced) {
        return unplaced.isEmpty()
                ? LocalizedText.of(
                        ENGLISH,
                        "of no activity is it known that the region lacks it.",
                        RUSSIAN,
                        "ни об одном виде деятельности не известно, что в регионе его нет.")
                : LocalizedText.of(
                        ENGLISH,
                        "of " + activities(unplaced.size()) + " that the region lacks, none can be placed, "
                                + since(unplaced, ENGLISH) + ".",
                        RUSSIAN,
                        "из недостающих видов деятельности (" + unplaced.size() + ") ни один нельзя разместить, "
                                + since(unplaced, RUSSIAN) + ".");
    }

    private static LocalizedText roads(
            Strategy strategy, List<QuadrantActivity> activities, ImmutableMultiset<LocalizedText> unplaced) {
        int lacked = activities.size() + unplaced.size();
        long highRoad = count(activities, Quadrant.HIGH_ROAD);
        return LocalizedText.of(
                ENGLISH,
                "of " + activities(lacked) + " that the region lacks, " + highRoad
                        + (highRoad == 1 ? " is" : " are") + " related and complex"
                        + highRoad(strategy, activities, ENGLISH) + ", "
                        + count(activities, Quadrant.SLOW_ROAD) + " related and simple, "
                        + count(activities, Quadrant.CASINO) + " complex and unrelated, "
                        + count(activities, Quadrant.DEAD_END) + " neither"
                        + (unplaced.isEmpty()
                                ? "."
                                : "; " + unplaced.size() + " cannot be placed, " + since(unplaced, ENGLISH) + "."),
                RUSSIAN,
                "из недостающих видов деятельности (" + lacked + ") близких и сложных " + highRoad
                        + highRoad(strategy, activities, RUSSIAN) + ", близких и простых "
                        + count(activities, Quadrant.SLOW_ROAD) + ", сложных и далёких "
                        + count(activities, Quadrant.CASINO) + ", ни близких, ни сложных "
                        + count(activities, Quadrant.DEAD_END)
                        + (unplaced.isEmpty()
                                ? "."
                                : "; нельзя разместить " + unplaced.size() + ", " + since(unplaced, RUSSIAN) + "."));
    }

    /** The reasons; of several, for how many activities each holds. */
    private static String since(ImmutableMultiset<LocalizedText> reasons, String language) {
        String since = language.equals(ENGLISH) ? "since " : "так как ";
        return reasons.elementSet().stream()
                .map(reason -> since
                        + reason.in(language)
                        + (reasons.elementSet().size() > 1 ? " (" + reasons.count(reason) + ")" : ""))
                .collect(joining(", "));
    }

    private static String activities(int count) {
        return count + (count == 1 ? " activity" : " activities");
    }

    private static long count(List<QuadrantActivity> activities, Quadrant quadrant) {
        return activities.stream()
                .filter(activity -> activity.quadrant() == quadrant)
                .count();
    }

    private static String head(PeerCounts counts, String language) {
        return counts.indicator().name().in(language) + ", " + counts.matrix().year() + ": ";
    }

    /** The most related of the complex. */
    private static String highRoad(Strategy strategy, List<QuadrantActivity> activities, String language) {
        String names = activities.stream()
                .filter(activity -> activity.quadrant() == Quadrant.HIGH_ROAD)
                .limit(NAMED)
                .map(activity -> strategy.resolve(activity.activity()).name().in(language))
                .collect(joining(", "));
        return names.isEmpty() ? "" : " (" + names + (count(activities, Quadrant.HIGH_ROAD) > NAMED ? ", ...)" : ")");
    }

    /** Who adds most to the activities that the region lacks and that are related to others. */
    static Explanation complementarity(
            Strategy strategy, PeerCounts counts, List<ComplementaryRegion> partners, int lacked) {
        return Explanation.builder()
                .sentence(LocalizedText.of(
                        ENGLISH,
                        head(counts, ENGLISH)
                                + (partners.isEmpty()
                                        ? "no region is known to have anything related that the region lacks."
                                        : "to " + related(lacked) + ", most is added by "
                                                + names(strategy, partners, ENGLISH) + "."),
                        RUSSIAN,
                        head(counts, RUSSIAN)
                                + (partners.isEmpty()
                                        ? "ни об одном регионе не известно, что в нём есть близкие виды деятельности,"
                                                + " которых недостаёт региону."
                                        : "к недостающим видам деятельности, связанным с другими (" + lacked
                                                + "), больше всего "
                                                + (partners.size() == 1 ? "добавляет " : "добавляют ")
                                                + names(strategy, partners, RUSSIAN) + ".")))
                .inputs(counts.inputs())
                .build();
    }

    private static String related(int lacked) {
        return activities(lacked) + " that the region lacks and that "
                + (lacked == 1 ? "is related to others" : "are related to others");
    }

    private static String names(Strategy strategy, List<ComplementaryRegion> partners, String language) {
        return partners.stream()
                        .limit(NAMED)
                        .map(partner ->
                                strategy.resolve(partner.region()).name().in(language))
                        .collect(joining(", "))
                + (partners.size() > NAMED ? (language.equals(ENGLISH) ? " and others" : " и другие") : "");
    }

    /**
     * The mean by what is added in each activity over how many there are.
     *
     * @param others what the activities that are not told make of the mean; empty if all are told
     */
    static Explanation partner(
            Strategy strategy,
            Ref<Region> region,
            double mean,
            ImmutableList<AddedDensity> most,
            OptionalDouble others,
            int lacked) {
        LocalizedText name = strategy.resolve(region).name();
        ExplanationBuilder explanation = Explanation.builder()
                .sentence(LocalizedText.of(
                        ENGLISH,
                        name.in(ENGLISH) + " adds " + NumberText.decimals(mean) + " of density on average over "
                                + related(lacked) + ".",
                        RUSSIAN,
                        name.in(RUSSIAN) + ": в среднем по недостающим видам деятельности, связанным с другими ("
                                + lacked + "), добавляет " + NumberText.russianDecimals(mean) + " плотности связей."));
        for (AddedDensity added : most) {
            explanation.addPart(part(strategy.resolve(added.activity()).name(), added.added() / lacked));
        }
        others.ifPresent(value -> explanation.addPart(part(OTHERS, value)));
        return explanation.build();
    }

    private static Contribution part(LocalizedText label, double value) {
        return Contribution.builder().label(label).value(value).build();
    }
}
