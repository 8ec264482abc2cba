package org.regionalstrategy.scoring.dynamics;

import java.util.Optional;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.MissingParts;

/**
 * Shift-share as indices, which multiply where {@link ShiftShare} adds: with the expected figure {@code e = sum_a x_a Y_a/X_a}, what the
 * region would have at the end had each activity grown as in the reference,
 *
 * <pre>net total = (y / x) / (Y / X) = industry mix * regional,  mix = (e / x) / (Y / X),  regional = y / e</pre>
 *
 * <p>Each is 1 where the region did as the reference did, above 0, without a unit. Undefined where the region starts empty, the
 * reference ends empty, or the reference has none of an activity at the start which the region has then; the regional index also
 * where e is zero. What comes new counts for the regional index. Missing figures do what {@link ShiftShare} says.
 *
 * <p>Reference: Gerfin, H. (1964), Gesamtwirtschaftliches Wachstum und regionale Entwicklung, Kyklos 17(4), 565-593.
 */
public final class GerfinIndices {
    private final PairedFigures figures;
    private final ReferenceGrowth reference;
    private final MissingParts rule;

    GerfinIndices(PairedFigures figures, ReferenceGrowth reference, MissingParts rule) {
        this.figures = figures;
        this.reference = reference;
        this.rule = rule;
    }

    /** The index of the mix of activities, by region. */
    public MeasureVector industryMix() {
        return each(sums -> GrowthObstacles.representable(
                sums.expected / sums.start / (reference.endTotal / reference.startTotal)));
    }

    /** The index of the region's own performance. */
    public MeasureVector regional() {
        return each(sums -> sums.expected == 0
                ? Measure.undefined(GrowthObstacles.REFERENCE_ENDS_EMPTY)
                : GrowthObstacles.representable(sums.end / sums.expected));
    }

    /** The product of both: the region's growth over that of the reference. */
    public MeasureVector netTotal() {
        return each(sums ->
                GrowthObstacles.representable(sums.end / sums.start / (reference.endTotal / reference.startTotal)));
    }

    private MeasureVector each(Index index) {
        MeasureVector.Builder indices = MeasureVector.builder(figures.regions);
        for (int region = 0; region < figures.regions.size(); region++) {
            Sums sums = new Sums(region);
            indices.set(region, sums.obstacle.isPresent() ? Measure.undefined(sums.obstacle.get()) : index.of(sums));
        }
        return indices.build();
    }

    private interface Index {
        Measure of(Sums sums);
    }

    /** What a region has and would have. */
    private final class Sums {
        private double start;
        private double end;
        private double expected;
        private Optional<LocalizedText> obstacle = Optional.empty();

        Sums(int region) {
            int counted = 0;
            for (int activity = 0; activity < figures.activities.size(); activity++) {
                if (figures.isKnown(region, activity) && reference.isKnown(activity)) {
                    add(figures.start(region, activity), figures.end(region, activity), activity);
                    counted++;
                }
            }
            int missing = figures.byRegion.missing[region];
            if (missing > 0 && rule == MissingParts.MAKE_MISSING) {
                obstacle = Optional.of(GrowthObstacles.missing(missing));
            } else if (reference.obstacle().isPresent()) {
                obstacle = reference.obstacle();
            } else if (counted == 0) {
                obstacle = Optional.of(GrowthObstacles.NOTHING_KNOWN);
            } else if (start == 0) {
                obstacle = Optional.of(GrowthObstacles.NONE_AT_START);
            } else if (reference.endTotal == 0) {
                obstacle = Optional.of(GrowthObstacles.REFERENCE_ENDS_EMPTY);
            }
        }

        private void add(double from, double to, int activity) {
            start += from;
            end += to;
            if (from > 0) {
                if (reference.start(activity) == 0) {
                    obstacle = Optional.of(GrowthObstacles.REFERENCE_STARTS_EMPTY);
                } else {
                    expected += from * reference.factor(activity);
                }
            }
        }
    }
}
