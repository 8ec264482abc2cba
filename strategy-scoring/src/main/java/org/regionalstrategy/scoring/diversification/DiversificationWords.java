package org.regionalstrategy.scoring.diversification;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
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

    static Explanation quadrants(Strategy strategy, PeerCounts counts, List<QuadrantActivity> activities) {
        return Explanation.builder()
                .sentence(LocalizedText.of(
                        ENGLISH,
                        head(counts, ENGLISH) + "of " + activities.size() + " activities that the region lacks, "
                                + count(activities, Quadrant.HIGH_ROAD) + " are related and complex"
                                + highRoad(strategy, activities, ENGLISH) + ", "
                                + count(activities, Quadrant.SLOW_ROAD) + " related and simple, "
                                + count(activities, Quadrant.CASINO) + " complex and unrelated, "
                                + count(activities, Quadrant.DEAD_END) + " neither.",
                        RUSSIAN,
                        head(counts, RUSSIAN) + "из недостающих видов деятельности (" + activities.size()
                                + ") близких и сложных " + count(activities, Quadrant.HIGH_ROAD)
                                + highRoad(strategy, activities, RUSSIAN) + ", близких и простых "
                                + count(activities, Quadrant.SLOW_ROAD) + ", сложных и далёких "
                                + count(activities, Quadrant.CASINO) + ", ни близких, ни сложных "
                                + count(activities, Quadrant.DEAD_END) + "."))
                .inputs(counts.inputs())
                .build();
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

    static Explanation complementarity(
            Strategy strategy, PeerCounts counts, List<ComplementaryRegion> partners, int lacked) {
        return Explanation.builder()
                .sentence(LocalizedText.of(
                        ENGLISH,
                        head(counts, ENGLISH)
                                + (partners.isEmpty()
                                        ? "no region has anything related that the region lacks."
                                        : "of " + lacked + " activities that the region lacks, most is added by "
                                                + names(strategy, partners, ENGLISH) + "."),
                        RUSSIAN,
                        head(counts, RUSSIAN)
                                + (partners.isEmpty()
                                        ? "ни в одном регионе нет близких видов деятельности, которых недостаёт региону."
                                        : "из недостающих видов деятельности (" + lacked + ") больше всего добавляют "
                                                + names(strategy, partners, RUSSIAN) + ".")))
                .inputs(counts.inputs())
                .build();
    }

    private static String names(Strategy strategy, List<ComplementaryRegion> partners, String language) {
        return partners.stream()
                .limit(NAMED)
                .map(partner -> strategy.resolve(partner.region()).name().in(language))
                .collect(joining(", "));
    }

    /** The mean by what is added in each activity over how many there are. */
    static Explanation partner(
            Strategy strategy, Ref<Region> region, double mean, ImmutableList<AddedDensity> most, int lacked) {
        LocalizedText name = strategy.resolve(region).name();
        ExplanationBuilder explanation = Explanation.builder()
                .sentence(LocalizedText.of(
                        ENGLISH,
                        name.in(ENGLISH) + " adds " + NumberText.decimals(mean) + " of density on average over "
                                + lacked + " activities.",
                        RUSSIAN,
                        name.in(RUSSIAN) + ": в среднем по видам деятельности (" + lacked + ") добавляет "
                                + NumberText.russianDecimals(mean) + " плотности связей."));
        double told = 0;
        for (AddedDensity added : most) {
            double part = added.added() / lacked;
            told += part;
            explanation.addPart(Contribution.builder()
                    .label(strategy.resolve(added.activity()).name())
                    .value(part)
                    .build());
        }
        return explanation
                .addPart(Contribution.builder().label(OTHERS).value(mean - told).build())
                .build();
    }
}
