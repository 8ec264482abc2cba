package org.regionalstrategy.scoring.dynamics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.MoreCollectors;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.complexity.EntryCoefficient;
import org.regionalstrategy.model.assessment.complexity.EntryForecast;
import org.regionalstrategy.model.assessment.complexity.EntryModelResult;
import org.regionalstrategy.model.assessment.dynamics.EntrySkill;
import org.regionalstrategy.model.assessment.dynamics.EntrySkillBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.complexity.EntryModel;
import org.regionalstrategy.scoring.complexity.EntryPeriod;
import org.regionalstrategy.scoring.presence.PresenceChanges;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;
import org.regionalstrategy.scoring.specialisation.Quantiles;

/** Which activities entered which regions in two periods, and how related they were before. */
final class EntryHistory {
    private static final String DENSITY = "density";

    private final ImmutableList<EntryPeriod> periods;
    private final double confidence;

    private EntryHistory(ImmutableList<EntryPeriod> periods, double confidence) {
        this.periods = periods;
        this.confidence = confidence;
    }

    /** The periods between some years, of the regions with those names. */
    static EntryHistory of(List<ActivityMatrix> matrices, Collection<String> regions, double confidence) {
        ActivityPanel panel = ActivityPanel.of(matrices.stream()
                .map(matrix -> matrix.slice(regions, matrix.activities().names()))
                .collect(ImmutableList.toImmutableList()));
        ImmutableList<Year> years = panel.years();
        ImmutableList.Builder<EntryPeriod> periods = ImmutableList.builder();
        for (int i = 1; i < years.size(); i++) {
            periods.add(period(panel.matrix(years.get(i - 1)), panel.matrix(years.get(i))));
        }
        return new EntryHistory(periods.build(), confidence);
    }

    private static EntryPeriod period(ActivityMatrix before, ActivityMatrix after) {
        QuotientPresence rule = QuotientPresence.defaults();
        return new EntryPeriod(
                before.year(),
                PresenceChanges.between(before, after, rule).entry(),
                ImmutableSortedMap.of(
                        DENSITY, RelatednessCalculator.withDefaults().density(rule.presence(before))));
    }

    /** Nothing is known. */
    static EntrySkill unknown(LocalizedText reason) {
        Measure undefined = Measure.undefined(reason);
        return EntrySkill.builder()
                .atRisk(0)
                .entered(0)
                .baseRate(undefined)
                .logOdds(undefined)
                .auc(undefined)
                .build();
    }

    /** Of the model of all regions. */
    ImmutableList<LocalizedText> warnings() {
        return EntryModel.assess(periods).warnings();
    }

    /** How well density foretold the entries into some of the regions. */
    EntrySkill skill(Collection<String> regions) {
        EntryModelResult result = EntryModel.assess(
                periods.stream().map(period -> rows(period, regions)).collect(ImmutableList.toImmutableList()));
        EntrySkillBuilder skill = EntrySkill.builder()
                .atRisk(result.cells())
                .entered(result.entries())
                .baseRate(
                        result.cells() == 0
                                ? Measure.undefined(EntryWords.NONE_AT_RISK)
                                : Measure.of((double) result.entries() / result.cells()));
        Optional<LocalizedText> tooFew = tooFew(result.cells(), result.entries());
        if (tooFew.isPresent()) {
            Measure undefined = Measure.undefined(tooFew.get());
            return skill.logOdds(undefined).auc(undefined).build();
        }
        EntryCoefficient density = result.coefficients().stream()
                .filter(coefficient -> coefficient.predictor().equals(DENSITY))
                .collect(MoreCollectors.onlyElement());
        return skill.logOdds(density.logOdds())
                .interval(interval(density))
                .auc(auc(result))
                .build();
    }

    /** Of the last period, foretold by those before it, if there was enough in them to make a model of. */
    private static Measure auc(EntryModelResult result) {
        EntryForecast last = result.forecasts().get(result.forecasts().size() - 1);
        return tooFew(result.cells() - last.cells(), result.entries() - last.entries())
                .map(reason -> Measure.undefined(EntryWords.before(reason)))
                .orElse(last.auc());
    }

    /** Why there is too little for a model of one predictor: the rarer of both outcomes counts. */
    private static Optional<LocalizedText> tooFew(int atRisk, int entries) {
        if (entries < EntryAssessor.LEAST_ENTRIES) {
            return Optional.of(EntryWords.tooFewEntries(entries));
        }
        int stayedOut = atRisk - entries;
        return stayedOut < EntryAssessor.LEAST_ENTRIES
                ? Optional.of(EntryWords.tooFewStayedOut(stayedOut))
                : Optional.empty();
    }

    private Optional<Interval> interval(EntryCoefficient coefficient) {
        if (!coefficient.logOdds().isDefined() || !coefficient.standardError().isDefined()) {
            return Optional.empty();
        }
        double value = coefficient.logOdds().toOptional().orElseThrow();
        double reach = Quantiles.normal(confidence)
                * coefficient.standardError().toOptional().orElseThrow();
        return Optional.of(new Interval(value - reach, value + reach, confidence));
    }

    private static EntryPeriod rows(EntryPeriod period, Collection<String> regions) {
        return new EntryPeriod(
                period.start(),
                rows(period.entry(), regions),
                ImmutableSortedMap.of(
                        DENSITY, rows(requireNonNull(period.predictors().get(DENSITY)), regions)));
    }

    private static MeasureMatrix rows(MeasureMatrix matrix, Collection<String> regions) {
        Labels rows = Labels.of(regions);
        MeasureMatrix.Builder some = MeasureMatrix.builder(rows, matrix.columns());
        for (int row = 0; row < rows.size(); row++) {
            int from = matrix.rows().position(rows.name(row));
            for (int column = 0; column < matrix.columns().size(); column++) {
                if (matrix.measure(from, column) instanceof Measure.Undefined undefined) {
                    some.undefined(row, column, undefined.reason());
                } else {
                    some.set(row, column, matrix.value(from, column).orElseThrow());
                }
            }
        }
        return some.build();
    }
}
