package org.regionalstrategy.scoring.dynamics;

import java.util.Optional;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.GerfinIndices;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.MissingParts;

/** The sums behind {@link GerfinIndices}. */
final class GerfinSums {
    private final PairedFigures figures;
    private final ReferenceGrowth reference;
    private final MissingParts rule;

    GerfinSums(PairedFigures figures, ReferenceGrowth reference, MissingParts rule) {
        this.figures = figures;
        this.reference = reference;
        this.rule = rule;
    }

    GerfinIndices indices() {
        return new GerfinIndices(
                each(sums -> GrowthObstacles.representable(
                        sums.expected / sums.start / (reference.endTotal / reference.startTotal))),
                each(sums -> sums.expected == 0
                        ? Measure.undefined(GrowthObstacles.REFERENCE_ENDS_EMPTY)
                        : GrowthObstacles.representable(sums.end / sums.expected)),
                each(sums -> GrowthObstacles.representable(
                        sums.end / sums.start / (reference.endTotal / reference.startTotal))));
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
