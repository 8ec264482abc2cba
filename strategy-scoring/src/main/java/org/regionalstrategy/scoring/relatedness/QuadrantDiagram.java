package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.math.Quantiles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.CutLine;
import org.regionalstrategy.model.assessment.relatedness.Quadrant;
import org.regionalstrategy.model.assessment.relatedness.QuadrantPoint;
import org.regionalstrategy.model.assessment.relatedness.QuadrantResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * What a region could turn to: activities by how related they are to what it has, and by how complex they are.
 *
 * <p>Balland, Boschma, Crespo and Rigby (2019), "Smart specialization policy in the European Union: relatedness, knowledge
 * complexity and regional diversification", Regional Studies 53(9), 1252-1268. The diagram informs: that it should decide what to
 * support has no basis in optimality, and complexity bought at high risk may be worth it or not.
 */
public final class QuadrantDiagram {
    private static final LocalizedText NO_POINT = LocalizedText.of(
            "en",
            "no activity has both a relatedness and a complexity",
            "ru",
            "ни для одного вида деятельности не известны и связанность, и сложность");
    private static final LocalizedText NO_SIZE = LocalizedText.of("en", "no size is given", "ru", "размер не задан");

    private QuadrantDiagram() {}

    /** The activities that a region lacks, without sizes, cut at their means. */
    public static QuadrantResult of(String region, Presence presence, MeasureMatrix density, MeasureVector complexity) {
        return builder(region, presence, density, complexity).build();
    }

    /**
     * A diagram to be made.
     *
     * @throws IllegalArgumentException if there is no such region, or the regions or activities differ
     */
    public static Builder builder(String region, Presence presence, MeasureMatrix density, MeasureVector complexity) {
        return new Builder(region, presence, density, complexity);
    }

    /** How a diagram is made; not safe for use by several threads. */
    public static final class Builder {
        private final String region;
        private final Presence presence;
        private final MeasureMatrix density;
        private final MeasureVector complexity;
        private MeasureVector sizes;
        private CutLine relatednessCut = new CutLine.Mean();
        private CutLine complexityCut = new CutLine.Mean();
        private final BitSet unknown = new BitSet();
        private boolean withPresent;

        private Builder(String region, Presence presence, MeasureMatrix density, MeasureVector complexity) {
            checkArgument(
                    density.rows().equals(presence.regions())
                            && density.columns().equals(presence.activities())
                            && complexity.labels().equals(presence.activities()),
                    "quadrants: presence, density and complexity are not of the same regions and activities");
            this.region = region;
            this.presence = presence;
            this.density = density;
            this.complexity = complexity;
            this.sizes = MeasureVector.undefined(presence.activities(), NO_SIZE);
        }

        /** What each activity weighs, say its market. */
        public Builder sizes(MeasureVector weights) {
            checkArgument(
                    weights.labels().equals(presence.activities()), "quadrants: sizes are not of the same activities");
            this.sizes = weights;
            return this;
        }

        /** Where relatedness is cut; at the mean unless set. */
        public Builder relatednessCut(CutLine cut) {
            this.relatednessCut = cut;
            return this;
        }

        /** Where complexity is cut; at the mean unless set. */
        public Builder complexityCut(CutLine cut) {
            this.complexityCut = cut;
            return this;
        }

        /** Whether activities that the region has already are shown, and counted for the cuts; not unless set. */
        public Builder withPresent(boolean shown) {
            this.withPresent = shown;
            return this;
        }

        /**
         * The activities of which it is not known whether the region has them: they are left out, and a warning says so. None unless
         * set: presence tells what is unknown as a number alone.
         *
         * @throws IllegalArgumentException if there is no such activity
         */
        public Builder unknown(Set<String> activities) {
            unknown.clear();
            activities.forEach(activity -> unknown.set(presence.activities().position(activity)));
            return this;
        }

        /** Makes the diagram. */
        public QuadrantResult build() {
            int row = presence.regions().position(region);
            List<Position> positions = new ArrayList<>();
            ImmutableList.Builder<String> leftOut = ImmutableList.builder();
            for (int activity = 0; activity < complexity.size(); activity++) {
                boolean present = presence.has(row, activity);
                if (present && !withPresent && !unknown.get(activity)) {
                    continue;
                }
                if (!unknown.get(activity) && density.isDefined(row, activity) && complexity.isDefined(activity)) {
                    positions.add(new Position(
                            activity,
                            present,
                            density.value(row, activity).orElseThrow(),
                            complexity.value(activity).orElseThrow()));
                } else {
                    leftOut.add(presence.activities().name(activity));
                }
            }
            Measure relatedness = cut(relatednessCut, positions, Position::relatedness);
            Measure complex = cut(complexityCut, positions, Position::complexity);
            ImmutableList<QuadrantPoint> points = positions.stream()
                    .map(position -> point(position, relatedness, complex))
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<String> without = leftOut.build();
            return QuadrantResult.builder()
                    .region(region)
                    .points(points)
                    .leftOut(without)
                    .relatednessCut(relatedness)
                    .complexityCut(complex)
                    .settings(settings())
                    .warnings(warnings(without.size(), points.size()))
                    .explanation(Explanation.of(RelatednessWords.quadrants(region, points)))
                    .build();
        }

        private ImmutableList<LocalizedText> warnings(int leftOut, int points) {
            int unplaced = leftOut - unknown.cardinality();
            return ImmutableList.<LocalizedText>builder()
                    .addAll(RelatednessWords.leftOut(unplaced, unplaced + points))
                    .addAll(RelatednessWords.unknown(unknown.cardinality(), complexity.size()))
                    .build();
        }

        private ImmutableSortedMap<String, String> settings() {
            return RelatednessWords.settings(ImmutableSortedMap.of(
                    "quadrants.activities",
                    withPresent ? "all" : "those that the region lacks",
                    "quadrants.complexityCut",
                    name(complexityCut),
                    "quadrants.relatednessCut",
                    name(relatednessCut)));
        }

        private static String name(CutLine cut) {
            if (cut instanceof CutLine.At at) {
                return "at " + at.value();
            }
            return cut instanceof CutLine.Median ? "median of the points" : "mean of the points";
        }

        private QuadrantPoint point(Position position, Measure relatednessLine, Measure complexityLine) {
            boolean related =
                    position.relatedness >= relatednessLine.toOptional().orElseThrow();
            boolean complex = position.complexity >= complexityLine.toOptional().orElseThrow();
            return new QuadrantPoint(
                    presence.activities().name(position.activity),
                    position.relatedness,
                    position.complexity,
                    sizes.measure(position.activity),
                    position.present,
                    quadrant(related, complex));
        }

        private static Quadrant quadrant(boolean related, boolean complex) {
            if (related) {
                return complex ? Quadrant.HIGH_ROAD : Quadrant.SLOW_ROAD;
            }
            return complex ? Quadrant.CASINO : Quadrant.DEAD_END;
        }

        private static Measure cut(CutLine line, List<Position> positions, ToDoubleFunction<Position> value) {
            if (positions.isEmpty()) {
                return Measure.undefined(NO_POINT);
            }
            double[] values = positions.stream().mapToDouble(value).toArray();
            if (line instanceof CutLine.At at) {
                return Measure.of(at.value());
            }
            return Measure.of(
                    line instanceof CutLine.Median ? Quantiles.median().compute(values) : mean(values));
        }

        private static double mean(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum / values.length;
        }

        private record Position(int activity, boolean present, double relatedness, double complexity) {}
    }
}
