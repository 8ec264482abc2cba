package org.regionalstrategy.scoring.relatedness;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.presence.Presence;

/** The densities of what each partner has and a region lacks, which for them is a portfolio of its own. */
final class ComplementaritySums {
    private final Presence space;
    private final Presence partners;
    private final int unknown;

    /** What the region has or may have, as far as is known. */
    private final BitSet notLacked = new BitSet();

    ComplementaritySums(Presence space, Presence partners, int region, Set<String> unknown) {
        this.space = space;
        this.partners = partners;
        this.unknown = unknown.size();
        space.activitiesOf(region).forEach(notLacked::set);
        unknown.forEach(activity -> notLacked.set(space.activities().position(activity)));
    }

    ComplementarityResult complementarity(String region, RelatednessCalculator calculator) {
        // an activity that the region has or may have is never in the portfolio, so that the diagonal counts for absent
        // activities alone
        MeasureMatrix added = calculator.density(space, lacked());
        MeasureVector.Builder mean = MeasureVector.builder(partners.regions());
        for (int partner = 0; partner < partners.regions().size(); partner++) {
            mean.set(partner, mean(added, partner));
        }
        MeasureVector means = mean.build();
        return ComplementarityResult.builder()
                .region(region)
                .added(added)
                .mean(means)
                .settings(RelatednessWords.settings(calculator.options().settings()))
                .warnings(warnings(added))
                .explanation(Explanation.of(RelatednessWords.complementarity(region, means)))
                .build();
    }

    private ImmutableList<LocalizedText> warnings(MeasureMatrix added) {
        int activities = added.columns().size();
        return ImmutableList.<LocalizedText>builder()
                .addAll(RelatednessWords.leftOut(undefined(added), activities))
                .addAll(RelatednessWords.unknown(unknown, activities))
                .build();
    }

    /** How many activities have no density, which holds for all partners alike. */
    private static int undefined(MeasureMatrix added) {
        return added.rows().size() == 0
                ? 0
                : (int) IntStream.range(0, added.columns().size())
                        .filter(activity -> !added.isDefined(0, activity))
                        .count();
    }

    private Presence lacked() {
        Presence.Builder lacked = Presence.builder(partners.regions(), partners.activities());
        for (int partner = 0; partner < partners.regions().size(); partner++) {
            int row = partner;
            partners.activitiesOf(partner).stream()
                    .filter(activity -> !notLacked.get(activity))
                    .forEach(activity -> lacked.present(row, activity));
        }
        return lacked.build();
    }

    private Measure mean(MeasureMatrix added, int partner) {
        double sum = 0;
        int count = 0;
        for (int activity = 0; activity < space.activities().size(); activity++) {
            if (!notLacked.get(activity) && added.isDefined(partner, activity)) {
                sum += added.value(partner, activity).orElseThrow();
                count++;
            }
        }
        return count == 0 ? Measure.undefined(Unrelated.NOTHING_LACKED) : Measure.of(sum / count);
    }
}
