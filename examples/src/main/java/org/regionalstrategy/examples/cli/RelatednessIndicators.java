package org.regionalstrategy.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.io.table.LinkTable;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.Neighbour;
import org.regionalstrategy.model.assessment.relatedness.OutlookResult;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.scoring.complexity.ComplexityPreset;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.relatedness.OutlookGain;
import org.regionalstrategy.scoring.relatedness.ProductSpace;
import org.regionalstrategy.scoring.relatedness.Proximity;
import org.regionalstrategy.scoring.relatedness.ProximityCalculator;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;
import org.regionalstrategy.scoring.relatedness.RelatednessOptions;

/** What is related to what, and what that opens to regions, by the conventions of a preset. */
final class RelatednessIndicators {
    private final Presence presence;
    private final RelatednessOptions options;
    private final OutlookResult outlook;
    private final MeasureMatrix exactGain;

    RelatednessIndicators(Presence presence, MeasureVector complexity, ComplexityPreset preset) {
        this.presence = presence;
        this.options = RelatednessOptions.of(preset);
        RelatednessCalculator calculator = RelatednessCalculator.withDefaults();
        this.outlook = calculator.with(options).outlook(presence, complexity);
        RelatednessOptions exact = options.toBuilder().gain(OutlookGain.EXACT).build();
        this.exactGain = options.equals(exact)
                ? outlook.gain()
                : calculator.with(exact).outlook(presence, complexity).gain();
    }

    /** The complexity outlook index of each region. */
    MeasureVector outlookIndex() {
        return outlook.index();
    }

    MeasureMatrix density() {
        return outlook.density();
    }

    /** One less density. */
    MeasureMatrix distance() {
        MeasureMatrix density = outlook.density();
        MeasureMatrix.Builder distance = MeasureMatrix.builder(density.rows(), density.columns());
        for (int region = 0; region < density.rows().size(); region++) {
            for (int activity = 0; activity < density.columns().size(); activity++) {
                Measure measure = density.measure(region, activity);
                if (measure instanceof Measure.Undefined undefined) {
                    distance.undefined(region, activity, undefined.reason());
                } else {
                    distance.set(region, activity, 1 - measure.toOptional().orElseThrow());
                }
            }
        }
        return distance.build();
    }

    /** The exact change of the outlook index when the activity is added, or the loss without it. */
    MeasureMatrix exactGain() {
        return exactGain;
    }

    /** The gain as the preset has it. */
    MeasureMatrix presetGain() {
        return outlook.gain();
    }

    ImmutableSortedMap<String, String> settings() {
        return options.settings();
    }

    /** Every two activities that have a proximity above zero. */
    LinkTable proximities() {
        Proximity proximity =
                ProximityCalculator.withDefaults().with(options.proximity()).ofActivities(presence);
        Labels labels = proximity.labels();
        LinkTable table = table();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                double near = proximity.measure(i, j).toOptional().orElse(0);
                if (near > 0) {
                    table.add(labels.name(i), labels.name(j), near);
                }
            }
        }
        return table;
    }

    /** The nearest of each activity, the nearest first. */
    LinkTable nearest(int top) {
        ImmutableList<ImmutableList<Neighbour>> nearest =
                ProximityCalculator.withDefaults().with(options.proximity()).nearest(presence, top);
        LinkTable table = table();
        for (int i = 0; i < nearest.size(); i++) {
            String activity = presence.activities().name(i);
            nearest.get(i).forEach(other -> table.add(activity, other.name(), other.proximity()));
        }
        return table;
    }

    /** The product space by minimum conditional proximity, for which its threshold is meant, with figures of its activities. */
    Network productSpace(ImmutableMap<String, MeasureVector> ofActivities) {
        Proximity proximity = ProximityCalculator.withDefaults().ofActivities(presence);
        return ProductSpace.network(ProductSpace.of(proximity), "Product space", ofActivities);
    }

    private static LinkTable table() {
        return LinkTable.of("activity", "neighbour", "proximity");
    }
}
