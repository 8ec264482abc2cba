package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import java.util.OptionalDouble;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.scoring.presence.Presence;

/** Whether the activities of a region belong together, and how near those that it lacks are. */
public final class PortfolioCoherence {
    private PortfolioCoherence() {}

    /**
     * The mean proximity of two different activities of a region: {@code sum over a, b of r, a != b, of phi_ab / (d (d - 1))}.
     * Pairs without a proximity count as unrelated. By {@link ProximityMeasure#EXCESS} it is the coherence of Teece and others (1994)
     * with equal weights: 0 by chance, and below for what goes apart elsewhere. Undefined for a region with fewer than two activities. {@code O(sum d^2)}.
     *
     * @throws IllegalArgumentException if the activities of the two differ
     */
    public static MeasureVector mean(Presence portfolios, Proximity proximity) {
        check(portfolios, proximity);
        MeasureVector.Builder coherence = MeasureVector.builder(portfolios.regions());
        for (int region = 0; region < portfolios.regions().size(); region++) {
            coherence.set(region, mean(portfolios.activitiesOf(region), proximity));
        }
        return coherence.build();
    }

    private static Measure mean(ImmutableIntArray activities, Proximity proximity) {
        int size = activities.length();
        if (size < 2) {
            return Measure.undefined(size == 0 ? Unrelated.EMPTY_PORTFOLIO : Unrelated.SINGLE_ACTIVITY);
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                sum += proximity.inSum(activities.get(i), activities.get(j));
            }
        }
        return Measure.of(sum / ((double) size * (size - 1)));
    }

    /**
     * The weighted average relatedness: each activity's mean proximity to the others, weighted by what they weigh, and then by what
     * it weighs itself: {@code sum_a x_a / X sum_b!=a phi_ab x_b / sum_b!=a x_b} over the activities of the region. Teece, Rumelt,
     * Dosi and Winter (1994), "Understanding corporate coherence", Journal of Economic Behavior and Organization 23, 1-30, for
     * firms. Undefined for a region whose figures are missing, or positive in fewer than two of its activities.
     *
     * @param weights such as employment, of the same regions and activities
     * @throws IllegalArgumentException if the regions or activities differ
     */
    public static MeasureVector weighted(Presence portfolios, Proximity proximity, ActivityMatrix weights) {
        check(portfolios, proximity);
        checkArgument(
                weights.regions().equals(portfolios.regions())
                        && weights.activities().equals(portfolios.activities()),
                "coherence: the regions and activities of the weights are not those of the presence");
        MeasureVector.Builder coherence = MeasureVector.builder(portfolios.regions());
        for (int region = 0; region < portfolios.regions().size(); region++) {
            coherence.set(region, weighted(region, portfolios.activitiesOf(region), proximity, weights));
        }
        return coherence.build();
    }

    private static Measure weighted(
            int region, ImmutableIntArray activities, Proximity proximity, ActivityMatrix weights) {
        double[] weight = new double[activities.length()];
        double total = 0;
        int positive = 0;
        for (int i = 0; i < weight.length; i++) {
            OptionalDouble figure = weights.value(region, activities.get(i));
            if (figure.isEmpty()) {
                return Measure.undefined(Unrelated.NO_WEIGHT);
            }
            weight[i] = figure.getAsDouble();
            total += weight[i];
            positive += weight[i] > 0 ? 1 : 0;
        }
        if (positive < 2) {
            return Measure.undefined(positive == 0 ? Unrelated.EMPTY_PORTFOLIO : Unrelated.SINGLE_ACTIVITY);
        }
        double coherence = 0;
        for (int i = 0; i < weight.length; i++) {
            double near = 0;
            for (int j = 0; j < weight.length; j++) {
                near += proximity.inSum(activities.get(i), activities.get(j)) * weight[j];
            }
            coherence += weight[i] / total * near / (total - weight[i]);
        }
        return Measure.of(coherence);
    }

    /**
     * The mean relatedness density of the activities that a region has: how well it would find back to them.
     *
     * @param density by region and activity; activities without a density are left out
     */
    public static MeasureVector meanDensityInside(Presence portfolios, MeasureMatrix density) {
        return meanDensity(portfolios, density, true, Unrelated.EMPTY_PORTFOLIO);
    }

    /** The mean relatedness density of the activities that a region lacks: how near the rest is. */
    public static MeasureVector meanDensityOutside(Presence portfolios, MeasureMatrix density) {
        return meanDensity(portfolios, density, false, Unrelated.FULL_PORTFOLIO);
    }

    private static MeasureVector meanDensity(
            Presence portfolios, MeasureMatrix density, boolean inside, LocalizedText nothing) {
        checkArgument(
                density.rows().equals(portfolios.regions()) && density.columns().equals(portfolios.activities()),
                "coherence: the regions and activities of the density are not those of the presence");
        MeasureVector.Builder means = MeasureVector.builder(portfolios.regions());
        for (int region = 0; region < portfolios.regions().size(); region++) {
            double sum = 0;
            int count = 0;
            for (int activity = 0; activity < portfolios.activities().size(); activity++) {
                if (portfolios.has(region, activity) == inside && density.isDefined(region, activity)) {
                    sum += density.value(region, activity).orElseThrow();
                    count++;
                }
            }
            means.set(region, count == 0 ? Measure.undefined(nothing) : Measure.of(sum / count));
        }
        return means.build();
    }

    private static void check(Presence portfolios, Proximity proximity) {
        checkArgument(
                portfolios.activities().equals(proximity.labels()),
                "coherence: the activities of the proximity are not those of the presence");
    }
}
