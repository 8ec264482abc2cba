package org.regionalstrategy.scoring.complexity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.complexity.EntryCoefficient;
import org.regionalstrategy.model.assessment.complexity.EntryForecast;
import org.regionalstrategy.model.assessment.complexity.EntryForecastBuilder;
import org.regionalstrategy.model.assessment.complexity.EntryModelResult;
import org.regionalstrategy.model.assessment.complexity.EntryModelResultBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Whether relatedness (and complexity) foretold which activities entered which regions: the log odds of entry are linear in
 * the predictors, {@code ln(p / (1 - p)) = b_0 + sum_i b_i x_i} (Neffke, Henning and Boschma 2011, Economic Geography 87;
 * Boschma, Balland and Kogler 2015, Industrial and Corporate Change 24), without fixed effects.
 *
 * <p>The model is judged on periods that it has not seen: each period but the first is forecast by a model of all the
 * periods before it. So a region sees how well relatedness predicted its own past before it relies on it.
 *
 * <p>Undefined, with the reason: a model where all or none entered, a predictor is constant or a combination of others, or
 * the predictors tell the outcomes apart without error, so that the likelihood has no maximum. Cost: that of a logistic
 * regression for each period.
 */
public final class EntryModel {
    private static final int GROUPS = 10;
    private static final String INTERCEPT = "(intercept)";

    private static final LocalizedText ONE_OUTCOME = LocalizedText.of(
            "en",
            "all or none of the activities at risk entered, and so there is nothing to rank",
            "ru",
            "появились все виды деятельности, которые могли, или ни одного, и сравнивать нечего");

    private EntryModel() {}

    /**
     * The model of some periods.
     *
     * @param periods in their order, at least one, all with the same predictors
     */
    public static EntryModelResult assess(List<EntryPeriod> periods) {
        check(periods);
        ImmutableList<String> predictors = periods.get(0).predictors().keySet().asList();
        EntryCells cells = EntryCells.of(periods);
        Logit.Fit fit = Logit.fit(cells.columns(), cells.outcomes());
        EntryModelResultBuilder result = EntryModelResult.builder()
                .cells(cells.size())
                .entries(cells.entries())
                .iterations(fit.iterations())
                .explanation(Explanation.of(ResultWords.entry(cells.size(), cells.entries(), fit.failure())))
                .putSetting("libraryVersion", LibraryVersion.current())
                .putSetting("entry.method", "logistic regression, each period forecast by those before it")
                .putSetting("entry.predictors", String.join(", ", predictors));
        for (int i = 0; i <= predictors.size(); i++) {
            String name = i == 0 ? INTERCEPT : predictors.get(i - 1);
            result.addCoefficient(coefficient(name, fit, i));
        }
        if (cells.incomplete() > 0) {
            result.addWarning(ComplexityText.incomplete(cells.incomplete()));
        }
        for (int i = 1; i < periods.size(); i++) {
            result.addForecast(forecast(periods.subList(0, i), periods.get(i)));
        }
        return result.build();
    }

    private static void check(List<EntryPeriod> periods) {
        checkArgument(!periods.isEmpty(), "entry model: at least one period is needed");
        for (int i = 1; i < periods.size(); i++) {
            EntryPeriod before = periods.get(i - 1);
            EntryPeriod period = periods.get(i);
            checkArgument(
                    before.start().isBefore(period.start()),
                    "entry model: periods must be in order: %s, %s",
                    before.start(),
                    period.start());
            checkArgument(
                    before.predictors().keySet().equals(period.predictors().keySet()),
                    "entry model: period %s must have the predictors of %s: %s",
                    period.start(),
                    before.start(),
                    before.predictors().keySet());
        }
    }

    private static EntryCoefficient coefficient(String name, Logit.Fit fit, int i) {
        if (fit.failure().isPresent()) {
            Measure undefined =
                    Measure.undefined(ComplexityText.noModel(fit.failure().get()));
            return new EntryCoefficient(name, undefined, undefined);
        }
        return new EntryCoefficient(name, Measure.of(fit.coefficients()[i]), Measure.of(fit.errors()[i]));
    }

    private static EntryForecast forecast(List<EntryPeriod> before, EntryPeriod period) {
        EntryCells known = EntryCells.of(before);
        EntryCells unseen = EntryCells.of(ImmutableList.of(period));
        EntryForecastBuilder forecast = EntryForecast.builder()
                .start(period.start())
                .cells(unseen.size())
                .entries(unseen.entries());
        Logit.Fit fit = Logit.fit(known.columns(), known.outcomes());
        if (fit.failure().isPresent() || unseen.size() == 0) {
            Measure undefined =
                    Measure.undefined(fit.failure().map(ComplexityText::noModel).orElse(ONE_OUTCOME));
            return forecast.auc(undefined)
                    .brierScore(undefined)
                    .referenceBrierScore(undefined)
                    .build();
        }
        double[] probabilities = new double[unseen.size()];
        Arrays.setAll(probabilities, row -> fit.probability(unseen.columns(), row));
        double[] rates = new double[unseen.size()];
        Arrays.fill(rates, (double) known.entries() / known.size());
        boolean both = unseen.entries() > 0 && unseen.entries() < unseen.size();
        return forecast.auc(both ? Measure.of(unseen.auc(probabilities)) : Measure.undefined(ONE_OUTCOME))
                .brierScore(Measure.of(unseen.brierScore(probabilities)))
                .referenceBrierScore(Measure.of(unseen.brierScore(rates)))
                .calibration(unseen.calibration(probabilities, GROUPS))
                .build();
    }
}
