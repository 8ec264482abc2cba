package org.regionalstrategy.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.regionalstrategy.io.table.MeasureTable;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.complexity.FitnessResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.scoring.complexity.ComplexityOptions;
import org.regionalstrategy.scoring.complexity.ComplexityPreset;
import org.regionalstrategy.scoring.complexity.EconomicComplexity;
import org.regionalstrategy.scoring.complexity.FitnessComplexity;
import org.regionalstrategy.scoring.presence.ContinuousPresence;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.specialisation.ActivityConcentration;
import org.regionalstrategy.scoring.specialisation.ComparisonOptions;
import org.regionalstrategy.scoring.specialisation.Composition;
import org.regionalstrategy.scoring.specialisation.LocationQuotients;
import org.regionalstrategy.scoring.specialisation.Reference;
import org.regionalstrategy.scoring.specialisation.RegionSpecialisation;

/** The indicators of a table of regions and activities, by the names that the field gives them. */
final class Indicators {
    private final ActivityMatrix matrix;
    private final ComparisonOptions comparison;
    private final String reference;
    private final double threshold;
    private final ComplexityPreset preset;
    private final Presence presence;
    private final ComplexityResult complexity;
    private final FitnessResult fitness;
    private final RelatednessIndicators relatedness;

    private Indicators(
            ActivityMatrix matrix,
            ComparisonOptions comparison,
            String reference,
            double threshold,
            ComplexityPreset preset) {
        this.matrix = matrix;
        this.comparison = comparison;
        this.reference = reference;
        this.threshold = threshold;
        this.preset = preset;
        this.presence = comparison.reference() == Reference.Within.ALL
                ? QuotientPresence.atLeast(threshold).presence(matrix)
                : Presence.atLeast(LocationQuotients.of(matrix, comparison).quotients(), threshold);
        ComplexityOptions options = preset.options();
        this.complexity = options.presence() instanceof ContinuousPresence
                ? EconomicComplexity.with(options).assess(matrix)
                : EconomicComplexity.with(options).assess(presence);
        this.fitness = FitnessComplexity.withDefaults().assess(presence);
        this.relatedness = new RelatednessIndicators(presence, complexity.pci(), preset);
    }

    /** Against all regions together. */
    static Indicators of(ActivityMatrix matrix, double threshold, ComplexityPreset preset, MissingParts missing) {
        ComparisonOptions comparison =
                ComparisonOptions.builder().missing(missing).build();
        return new Indicators(matrix, comparison, "all regions together", threshold, preset);
    }

    /** Against one of the regions, which is then none of them. */
    static Indicators against(
            String region, ActivityMatrix matrix, double threshold, ComplexityPreset preset, MissingParts missing) {
        Composition composition = Composition.of(matrix.region(region), missing);
        List<String> others = matrix.regions().names().stream()
                .filter(name -> !name.equals(region))
                .toList();
        ComparisonOptions comparison = ComparisonOptions.builder()
                .missing(missing)
                .reference(new Reference.Given(composition))
                .build();
        ActivityMatrix rest = matrix.slice(others, matrix.activities().names());
        return new Indicators(rest, comparison, region, threshold, preset);
    }

    ActivityMatrix matrix() {
        return matrix;
    }

    /** What a reader should know of the complexity before relying on it. */
    ImmutableList<LocalizedText> warnings() {
        return complexity.warnings();
    }

    RelatednessIndicators relatedness() {
        return relatedness;
    }

    MeasureTable regions() {
        RegionSpecialisation specialisation = RegionSpecialisation.of(matrix, comparison);
        return MeasureTable.of("region", matrix.regions())
                .add(
                        "total",
                        vector(matrix.regions(), region -> matrix.region(region).total()))
                .add("diversity", vector(matrix.regions(), presence::diversity))
                .add("krugman", specialisation.krugman())
                .add("hoover", specialisation.hooverCoefficient())
                .add("herfindahl", specialisation.herfindahl())
                .add("herfindahl_normalised", specialisation.normalisedHerfindahl())
                .add("effective_number", specialisation.effectiveNumber())
                .add("entropy", specialisation.entropy())
                .add("evenness", specialisation.evenness())
                .add("hachman", specialisation.hachman())
                .add("gini_of_quotients", specialisation.giniOfQuotients())
                .add("theil_t", specialisation.relativeTheilT())
                .add("eci", complexity.eci())
                .add("fitness", fitness.fitness())
                .add("coi", relatedness.outlookIndex());
    }

    /** The product space, its activities with their total, ubiquity and complexity. */
    Network productSpace() {
        return relatedness.productSpace(ImmutableMap.of(
                "total",
                totals(),
                "ubiquity",
                vector(matrix.activities(), presence::ubiquity),
                "pci",
                complexity.pci()));
    }

    private MeasureVector totals() {
        return vector(matrix.activities(), activity -> matrix.activity(activity).total());
    }

    MeasureTable activities() {
        ActivityConcentration concentration = comparison.reference() == Reference.Within.ALL
                ? ActivityConcentration.of(matrix, comparison)
                : ActivityConcentration.of(
                        matrix,
                        ComparisonOptions.builder()
                                .missing(comparison.missing())
                                .build());
        return MeasureTable.of("activity", matrix.activities())
                .add("total", totals())
                .add("ubiquity", vector(matrix.activities(), presence::ubiquity))
                .add("krugman", concentration.krugman())
                .add("hoover", concentration.hooverCoefficient())
                .add("herfindahl", concentration.herfindahl())
                .add("locational_gini", concentration.locationalGini())
                .add("pci", complexity.pci())
                .add("complexity", fitness.complexity());
    }

    MeasureTable cells() {
        LocationQuotients quotients = LocationQuotients.of(matrix, comparison);
        MeasureMatrix.Builder present = MeasureMatrix.builder(matrix.regions(), matrix.activities());
        for (int region = 0; region < matrix.regions().size(); region++) {
            for (int activity = 0; activity < matrix.activities().size(); activity++) {
                present.set(region, activity, presence.has(region, activity) ? 1 : 0);
            }
        }
        return MeasureTable.ofCells(matrix.regions(), matrix.activities())
                .add("value", matrix)
                .add("location_quotient", quotients.quotients())
                .add("location_quotient_symmetric", quotients.symmetric())
                .add("location_quotient_additive", quotients.additive())
                .add("presence", present.build())
                .add("density", relatedness.density())
                .add("distance", relatedness.distance())
                .add("gain", relatedness.exactGain())
                .add("cog", relatedness.presetGain());
    }

    ImmutableSortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>(); // each method names the version of the library, too
        settings.putAll(complexity.settings());
        settings.putAll(fitness.settings());
        settings.putAll(relatedness.settings());
        settings.put("activities", Integer.toString(matrix.activities().size()));
        settings.put("entropyUnit", "bits");
        settings.put("libraryVersion", LibraryVersion.current());
        settings.put("missing", comparison.missing().toString());
        settings.put("preset", preset.toString());
        settings.put("presence", "location quotient of at least " + threshold);
        settings.put("reference", reference);
        settings.put("regions", Integer.toString(matrix.regions().size()));
        settings.put("year", matrix.year().toString());
        return ImmutableSortedMap.copyOfSorted(settings);
    }

    private static MeasureVector vector(Labels labels, IntToDoubleFunction values) {
        MeasureVector.Builder vector = MeasureVector.builder(labels);
        for (int i = 0; i < labels.size(); i++) {
            vector.set(i, values.applyAsDouble(i));
        }
        return vector.build();
    }
}
