package org.regionalstrategy.scoring.complexity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.complexity.FitnessResult;
import org.regionalstrategy.model.assessment.complexity.FitnessResultBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.execution.Interruption;
import org.regionalstrategy.scoring.execution.Progress;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * The fitness of regions and the complexity of activities by a non-linear iteration (Tacchella and others 2012, Scientific
 * Reports 2, 723; Servedio and others 2018, Entropy 20, 783): a region is fit by the sum of the complexities of its
 * activities, and an activity is no more complex than the least fit regions that have it allow. The maps are those of
 * {@link FitnessMap}; they start from ones.
 *
 * <p>Without unit. Undefined, with the reason: regions and activities without presence, which take no part, and those whose
 * value falls below the range of numbers. A homogeneous iteration that does not converge gives its last step and says so;
 * so does one that drives regions to zero, whose order among each other then means nothing.
 *
 * <p>Cost: {@code O(cells)} a step; the same bits for any number of threads. An interrupted thread ends it with a {@link
 * java.util.concurrent.CancellationException}.
 */
public final class FitnessComplexity {
    private static final FitnessComplexity DEFAULT = new FitnessComplexity(FitnessOptions.defaults(), Progress.SILENT);

    private static final String TASK = "fitness and complexity";

    /** A fitness below this part of the mean is on its way to zero. */
    private static final double VANISHING = 1e-9;

    private static final LocalizedText VANISHED = LocalizedText.of(
            "en",
            "the iteration drives it below the range of numbers",
            "ru",
            "итерация уводит значение за пределы представимых чисел");

    private final FitnessOptions options;
    private final Progress progress;

    private FitnessComplexity(FitnessOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** The homogeneous map to a residual of {@value FitnessOptions#DEFAULT_TOLERANCE}. */
    public static FitnessComplexity withDefaults() {
        return DEFAULT;
    }

    public static FitnessComplexity with(FitnessOptions options) {
        return new FitnessComplexity(requireNonNull(options, "options"), Progress.SILENT);
    }

    /** The same, with a listener that is told of each step out of the most there may be, and of the last as the end. */
    public FitnessComplexity with(Progress listener) {
        return new FitnessComplexity(options, requireNonNull(listener, "listener"));
    }

    public FitnessResult assess(Presence presence) {
        Bipartite graph = Bipartite.of(presence);
        if (graph.rows.size() == 0) {
            return nothing(graph);
        }
        double[] fitness = new double[graph.rows.size()];
        Arrays.fill(fitness, 1);
        double[] complexity = new double[graph.columns.size()];
        Arrays.fill(complexity, 1);
        int most = options.exactIterations().orElse(options.mostIterations());
        double residual = Double.MAX_VALUE;
        int steps = 0;
        while (steps < most && (options.exactIterations().isPresent() || residual > options.tolerance())) {
            Interruption.check("complexity");
            double[] before = fitness;
            double[] nextFitness = graph.rows.sumOver(complexity);
            complexity = nextComplexity(graph, fitness);
            fitness = nextFitness;
            finishFitness(fitness);
            residual = change(before, fitness);
            steps++;
            progress.advanced(TASK, steps, most);
        }
        if (steps < most) {
            progress.advanced(TASK, most, most);
        }
        return result(graph, fitness, complexity, steps, residual);
    }

    /** What is summed over activities: with the homogeneous map the complexity, else the inverse of P. */
    private double[] nextComplexity(Bipartite graph, double[] fitness) {
        double[] inverse = new double[fitness.length];
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = 1 / fitness[i];
        }
        double[] complexity = graph.columns.sumOver(inverse);
        boolean homogeneous = options.map() == FitnessMap.HOMOGENEOUS;
        for (int i = 0; i < complexity.length; i++) {
            complexity[i] = 1 / (homogeneous ? complexity[i] : 1 + complexity[i]);
        }
        if (homogeneous) {
            Vectors.scale(complexity, 1 / Vectors.mean(complexity));
        }
        return complexity;
    }

    private void finishFitness(double[] fitness) {
        if (options.map() == FitnessMap.HOMOGENEOUS) {
            Vectors.scale(fitness, 1 / Vectors.mean(fitness));
        } else {
            for (int i = 0; i < fitness.length; i++) {
                fitness[i] += options.delta() * options.delta();
            }
        }
    }

    private static double change(double[] before, double[] after) {
        double largest = 0;
        for (int i = 0; i < after.length; i++) {
            largest = Math.max(largest, Math.abs(after[i] - before[i]));
        }
        return largest / Vectors.mean(after);
    }

    private FitnessResult result(Bipartite graph, double[] fitness, double[] complexity, int steps, double residual) {
        if (options.map() == FitnessMap.NON_HOMOGENEOUS) {
            for (int i = 0; i < complexity.length; i++) {
                complexity[i] = complexity[i] / (1 - complexity[i]);
            }
        }
        boolean converged = residual <= options.tolerance();
        FitnessResultBuilder result = FitnessResult.builder()
                .fitness(spread(graph.regions, graph.rows, fitness, ComplexityText.REGION_HAS_NOTHING))
                .complexity(spread(graph.activities, graph.columns, complexity, ComplexityText.NOWHERE_PRESENT))
                .iterations(steps)
                .residual(Double.isFinite(residual) ? Measure.of(residual) : Measure.undefined(VANISHED))
                .converged(converged)
                .explanation(Explanation.of(ResultWords.fitness(graph.rows.size(), graph.columns.size(), steps)))
                .settings(settings());
        if (!converged && options.exactIterations().isEmpty()) {
            result.addWarning(ComplexityText.notConverged(steps, residual));
        }
        double small = VANISHING * Vectors.mean(fitness);
        long vanishing = Arrays.stream(fitness).filter(value -> value < small).count();
        if (vanishing > 0 && options.map() == FitnessMap.HOMOGENEOUS) {
            result.addWarning(ComplexityText.vanishing(vanishing));
        }
        return result.build();
    }

    private FitnessResult nothing(Bipartite graph) {
        return FitnessResult.builder()
                .fitness(MeasureVector.undefined(graph.regions, ComplexityText.NOTHING_PRESENT))
                .complexity(MeasureVector.undefined(graph.activities, ComplexityText.NOTHING_PRESENT))
                .iterations(0)
                .residual(Measure.undefined(ComplexityText.NOTHING_PRESENT))
                .converged(false)
                .explanation(Explanation.of(ResultWords.undefined(ComplexityText.NOTHING_PRESENT)))
                .settings(settings())
                .build();
    }

    private ImmutableSortedMap<String, String> settings() {
        ImmutableSortedMap.Builder<String, String> settings = ImmutableSortedMap.naturalOrder();
        settings.put("libraryVersion", LibraryVersion.current())
                .put("fitness.map", options.map().name())
                .put("fitness.tolerance", Double.toString(options.tolerance()));
        options.exactIterations()
                .ifPresent(iterations -> settings.put("fitness.exactIterations", Integer.toString(iterations)));
        if (options.map() == FitnessMap.NON_HOMOGENEOUS) {
            settings.put("fitness.delta", Double.toString(options.delta()));
        }
        return settings.buildOrThrow();
    }

    private static MeasureVector spread(Labels labels, Bipartite.Side side, double[] values, LocalizedText absent) {
        MeasureVector.Builder vector = MeasureVector.builder(labels);
        int next = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (next == side.size() || side.positions[next] != i) {
                vector.undefined(i, absent);
            } else {
                double value = values[next++];
                if (value > 0 && Double.isFinite(value)) {
                    vector.set(i, value);
                } else {
                    vector.undefined(i, VANISHED);
                }
            }
        }
        return vector.build();
    }
}
