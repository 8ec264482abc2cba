package org.regionalstrategy.scoring.complexity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.scoring.execution.Progress;
import org.regionalstrategy.scoring.presence.ContinuousPresence;
import org.regionalstrategy.scoring.presence.DiscretePresenceRule;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.WeightedPresence;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * The complexity of economies (ECI) and of activities (PCI): a region is complex if its activities are, and an activity if
 * the regions that have it are (Hidalgo and Hausmann 2009, PNAS 106; Hausmann, Hidalgo and others 2014, The Atlas of
 * Economic Complexity).
 *
 * <p>With the presence M, the diversity {@code d_r = sum_a M_ra} and the ubiquity {@code u_a = sum_r M_ra}, ECI is the
 * eigenvector of {@code D^-1 M U^-1 M'} with the second largest eigenvalue, and PCI that of {@code U^-1 M' D^-1 M}; before
 * scaling, ECI is the mean PCI of the activities of a region. Without unit; about -3 to 3 on the standardised scales. Both
 * are found at once from the symmetric form on the smaller side by a Lanczos iteration.
 *
 * <p>Undefined, with the reason: everything, where there are fewer than two regions or activities, presence falls into
 * several components, all regions are alike, the second and third eigenvalue are equal, the iteration does not converge or
 * the sign rule finds no correlation; single regions and activities without presence, which take no part. Few regions, a
 * small spectral gap, an almost split network and a weak sign are warnings.
 *
 * <p>Cost: {@code O(cells)} a step, or {@code O(n^2)} with n items on the smaller side where the symmetric form is worth
 * forming; some tens of steps on real data, some hundreds on noise, and {@code 8 n} bytes a step. The same bits for any
 * number of threads; runs in the fork-join pool of the caller or the common pool; an interrupted thread ends it with a
 * {@link java.util.concurrent.CancellationException}.
 */
public final class EconomicComplexity {
    private static final EconomicComplexity DEFAULT =
            new EconomicComplexity(ComplexityOptions.defaults(), Progress.SILENT);

    /** Eigenvalues that differ by less are equal: the vector would be known to no more than a few digits. */
    private static final double SAME = 1e-9;

    /** Eigenvalues below are zero. */
    private static final double ZERO = 1e-12;

    private final ComplexityOptions options;
    private final Progress progress;

    private EconomicComplexity(ComplexityOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** By the conventions of {@link ComplexityPreset#ATLAS_2014}. */
    public static EconomicComplexity withDefaults() {
        return DEFAULT;
    }

    public static EconomicComplexity with(ComplexityOptions options) {
        return new EconomicComplexity(requireNonNull(options, "options"), Progress.SILENT);
    }

    public static EconomicComplexity with(ComplexityPreset preset) {
        return with(preset.options());
    }

    /** The same, with a listener that is told of each eigenvalue found. */
    public EconomicComplexity with(Progress listener) {
        return new EconomicComplexity(options, requireNonNull(listener, "listener"));
    }

    /** The complexity by a matrix of figures and the presence rule of the options. */
    public ComplexityResult assess(ActivityMatrix matrix) {
        String rule = options.presence().description();
        if (options.presence() instanceof DiscretePresenceRule discrete) {
            Presence presence = discrete.presence(matrix);
            return assess(Bipartite.of(presence), presence.unknownCells(), rule);
        }
        WeightedPresence presence = ((ContinuousPresence) options.presence()).presence(matrix);
        return assess(Bipartite.of(presence), presence.unknownCells(), rule);
    }

    /** The complexity by presence; the presence rule of the options is not used. */
    public ComplexityResult assess(Presence presence) {
        return assess(Bipartite.of(presence), presence.unknownCells(), "as given");
    }

    /** The complexity by degrees of presence; the presence rule of the options is not used. */
    public ComplexityResult assess(WeightedPresence presence) {
        return assess(Bipartite.of(presence), presence.unknownCells(), "as given, weighted");
    }

    private ComplexityResult assess(Bipartite all, long unknownCells, String rule) {
        Components components = Components.of(all);
        ResultDraft draft = new ResultDraft(all, options, settings(rule), components.describe(), unknownCells);
        if (components.count() > 1 && !options.largestComponent()) {
            return draft.fallenApart(components.count());
        }
        Bipartite graph = components.count() > 1 ? all.only(components.largest()) : all;
        Optional<LocalizedText> obstacle = obstacle(graph);
        if (obstacle.isPresent()) {
            return draft.undefined(obstacle.get());
        }
        Spectrum spectrum = Spectrum.of(graph, options.tolerance(), options.mostIterations(), progress);
        draft.spectrum(spectrum);
        double lambda2 = spectrum.second().value();
        if (!spectrum.second().converged()) {
            return draft.undefined(ComplexityText.notConverged(
                    spectrum.second().iterations(), spectrum.second().residual()));
        }
        if (lambda2 <= ZERO) {
            return draft.undefined(ComplexityText.ALL_ALIKE);
        }
        if (spectrum.third().isPresent() && lambda2 - spectrum.third().get().value() <= SAME) {
            return draft.undefined(
                    ComplexityText.repeated(lambda2, spectrum.third().get().value()));
        }
        return draft.scaled(graph, spectrum);
    }

    private static Optional<LocalizedText> obstacle(Bipartite graph) {
        if (graph.rows.size() == 0) {
            return Optional.of(ComplexityText.NOTHING_PRESENT);
        }
        if (graph.rows.size() == 1) {
            return Optional.of(ComplexityText.ONE_REGION);
        }
        return graph.columns.size() == 1 ? Optional.of(ComplexityText.ONE_ACTIVITY) : Optional.empty();
    }

    private ImmutableSortedMap<String, String> settings(String rule) {
        ImmutableSortedMap.Builder<String, String> settings = ImmutableSortedMap.naturalOrder();
        settings.put("complexity.method", "second eigenvector")
                .put("complexity.presence", rule)
                .put("complexity.scale", options.scale().name())
                .put("complexity.signRule", options.signRule().name())
                .put("complexity.standardDeviation", options.standardDeviation().name())
                .put("complexity.tolerance", Double.toString(options.tolerance()))
                .put("libraryVersion", LibraryVersion.current());
        options.activitySignRule().ifPresent(sign -> settings.put("complexity.activitySignRule", sign.name()));
        if (options.largestComponent()) {
            settings.put("complexity.components", "the largest alone");
        }
        return settings.buildOrThrow();
    }

    /** The warnings that a spectrum calls for. */
    static ImmutableList<LocalizedText> warnings(Spectrum spectrum, ComplexityOptions options) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        int regions = spectrum.graph().rows.size();
        double lambda2 = spectrum.second().value();
        if (regions < options.fewRegions()) {
            warnings.add(ComplexityText.fewRegions(regions, options.fewRegions()));
        }
        if (lambda2 > options.nearlySplit()) {
            warnings.add(ComplexityText.nearlySplit(lambda2));
        }
        spectrum.third().ifPresent(third -> {
            if (lambda2 - third.value() < options.smallGap() * lambda2) {
                warnings.add(ComplexityText.smallGap(lambda2, third.value()));
            }
        });
        return warnings.build();
    }
}
