package org.regionalstrategy.scoring.complexity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.complexity.ComplexityResultBuilder;
import org.regionalstrategy.model.assessment.complexity.PresenceComponent;
import org.regionalstrategy.model.assessment.complexity.SignRule;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

/** A result in the making: puts vectors on their scale and back to all regions and activities. */
final class ResultDraft {
    /** A correlation below is none: rounding would choose the sign. */
    private static final double NO_AGREEMENT = 1e-9;

    private static final double WEAK_AGREEMENT = 0.2;

    private final Bipartite all;
    private final ComplexityOptions options;
    private final ComplexityResultBuilder result = ComplexityResult.builder();
    private boolean hasSpectrum;

    ResultDraft(
            Bipartite all,
            ComplexityOptions options,
            ImmutableSortedMap<String, String> settings,
            ImmutableList<PresenceComponent> components,
            long unknownCells) {
        this.all = all;
        this.options = options;
        result.components(components)
                .settings(settings)
                .signRule(options.signRule())
                .converged(false)
                .iterations(0);
        int regions = all.regions.size() - all.rows.size();
        int activities = all.activities.size() - all.columns.size();
        if (regions + activities > 0) {
            result.addWarning(ComplexityText.leftOut(regions, activities));
        }
        if (unknownCells > 0) {
            result.addWarning(ComplexityText.unknownCells(unknownCells));
        }
    }

    void spectrum(Spectrum spectrum) {
        hasSpectrum = true;
        double lambda2 = spectrum.second().value();
        result.lambda2(Measure.of(lambda2))
                .lambda3(spectrum.third()
                        .map(third -> Measure.of(third.value()))
                        .orElseGet(() -> Measure.undefined(ComplexityText.NO_THIRD)))
                .spectralGap(spectrum.third()
                        .map(third -> Measure.of(lambda2 - third.value()))
                        .orElseGet(() -> Measure.undefined(ComplexityText.NO_THIRD)))
                .iterations(spectrum.second().iterations())
                .residual(Measure.of(spectrum.second().residual()))
                .converged(spectrum.second().converged())
                .addAllWarnings(EconomicComplexity.warnings(spectrum, options));
    }

    /** Each component has an eigenvalue of 1 of its own. */
    ComplexityResult fallenApart(int components) {
        LocalizedText reason = ComplexityText.components(components);
        Measure undefined = Measure.undefined(reason);
        hasSpectrum = true;
        result.lambda2(Measure.of(1)).lambda3(undefined).spectralGap(undefined).residual(undefined);
        return undefined(reason);
    }

    ComplexityResult undefined(LocalizedText reason) {
        Measure undefined = Measure.undefined(reason);
        if (!hasSpectrum) {
            result.lambda2(undefined).lambda3(undefined).spectralGap(undefined).residual(undefined);
        }
        return result.signAgreement(undefined)
                .eci(MeasureVector.undefined(all.regions, reason))
                .pci(MeasureVector.undefined(all.activities, reason))
                .explanation(Explanation.of(ResultWords.undefined(reason)))
                .build();
    }

    ComplexityResult scaled(Bipartite graph, Spectrum spectrum) {
        double[] pci = spectrum.activities();
        double[] eci = graph.rows.meanOver(pci);
        double agreement = SignAgreement.of(options.signRule(), graph, eci, pci);
        if (Math.abs(agreement) < NO_AGREEMENT) {
            return undefined(ComplexityText.noSign(options.signRule()));
        }
        if (agreement < 0) {
            Vectors.scale(eci, -1);
            Vectors.scale(pci, -1);
        }
        if (Math.abs(agreement) < WEAK_AGREEMENT) {
            result.addWarning(ComplexityText.weakSign(options.signRule(), Math.abs(agreement)));
        }
        result.signAgreement(Measure.of(Math.abs(agreement)));
        if (options.activitySignRule().isPresent()) {
            SignRule rule = options.activitySignRule().get();
            double activityAgreement = SignAgreement.of(rule, graph, eci, pci);
            if (Math.abs(activityAgreement) < NO_AGREEMENT) {
                return undefined(ComplexityText.noSign(rule));
            }
            Vectors.scale(pci, Math.signum(activityAgreement));
        }
        return scale(graph, eci, pci);
    }

    private ComplexityResult scale(Bipartite graph, double[] eci, double[] pci) {
        int correction = options.standardDeviation().correction();
        switch (options.scale()) {
            case EACH_BY_ITSELF -> {
                standardise(eci, Vectors.mean(eci), Vectors.deviation(eci, correction));
                standardise(pci, Vectors.mean(pci), Vectors.deviation(pci, correction));
            }
            case BY_REGIONS -> {
                double mean = Vectors.mean(eci);
                double deviation = Vectors.deviation(eci, correction);
                standardise(eci, mean, deviation);
                standardise(pci, mean, deviation);
            }
            case SUM_OF_ONE -> {
                if (!scaleToSum(eci) || !scaleToSum(pci)) {
                    return undefined(ComplexityText.SUM_IS_ZERO);
                }
            }
        }
        return result.explanation(Explanation.of(ResultWords.complexity(graph.rows.size(), graph.columns.size())))
                .eci(spread(all.regions, graph.rows, all.rows, eci, ComplexityText.REGION_HAS_NOTHING))
                .pci(spread(all.activities, graph.columns, all.columns, pci, ComplexityText.NOWHERE_PRESENT))
                .build();
    }

    private static void standardise(double[] values, double mean, double deviation) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean) / deviation;
        }
    }

    private static boolean scaleToSum(double[] values) {
        double sum = Math.abs(Arrays.stream(values).sum());
        double size = Arrays.stream(values).map(Math::abs).sum();
        if (sum <= NO_AGREEMENT * size) {
            return false;
        }
        Vectors.scale(values, 1 / sum);
        return true;
    }

    /** The values of a part of the labels; of the others, those with presence lie outside of the rated component. */
    private static MeasureVector spread(
            Labels labels, Bipartite.Side rated, Bipartite.Side present, double[] values, LocalizedText absent) {
        MeasureVector.Builder vector = MeasureVector.builder(labels);
        int nextRated = 0;
        int nextPresent = 0;
        for (int i = 0; i < labels.size(); i++) {
            boolean isPresent = nextPresent < present.size() && present.positions[nextPresent] == i;
            nextPresent += isPresent ? 1 : 0;
            if (nextRated < rated.size() && rated.positions[nextRated] == i) {
                vector.set(i, values[nextRated++]);
            } else {
                vector.undefined(i, isPresent ? ComplexityText.OUTSIDE_LARGEST : absent);
            }
        }
        return vector.build();
    }
}
