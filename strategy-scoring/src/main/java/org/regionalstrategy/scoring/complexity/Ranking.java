package org.regionalstrategy.scoring.complexity;

import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

/**
 * The ranks of one trial, 1 for the most complex.
 *
 * @param regions the rank of each region
 * @param activities the rank of each activity
 */
record Ranking(MeasureVector regions, MeasureVector activities) {
    private static final LocalizedText LEFT_OUT =
            LocalizedText.of("en", "the region is left out", "ru", "регион исключён");

    /**
     * This ranking with a region put in again that was left out: those below its place in the whole move down by one.
     *
     * @param position of the region in the whole
     */
    Ranking withRegion(int position, Ranking whole) {
        Labels labels = whole.regions.labels();
        MeasureVector.Builder ranks = MeasureVector.builder(labels);
        for (int i = 0; i < labels.size(); i++) {
            if (i == position) {
                ranks.undefined(i, LEFT_OUT);
                continue;
            }
            int own = i < position ? i : i - 1;
            if (regions.isDefined(own)) {
                double rank = regions.value(own).orElseThrow();
                boolean below = whole.regions.isDefined(position)
                        && rank >= whole.regions.value(position).orElseThrow();
                ranks.set(i, below ? rank + 1 : rank);
            } else {
                ranks.set(i, regions.measure(own));
            }
        }
        return new Ranking(ranks.build(), activities);
    }
}
