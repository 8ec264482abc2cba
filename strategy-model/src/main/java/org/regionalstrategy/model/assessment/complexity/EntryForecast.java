package org.regionalstrategy.model.assessment.complexity;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Measure;

/** How well a model of earlier periods foretold the entries of a period that it had not seen. */
@Value.Immutable
@ValueStyle
public abstract class EntryForecast {
    EntryForecast() {}

    /** The start of the period. */
    public abstract Year start();

    /** The cells at risk of entry whose predictors are all defined. */
    public abstract int cells();

    /** How many of them entered. */
    public abstract int entries();

    /**
     * The area under the curve: with which probability an activity that entered was ranked above one that did not, 0 to 1,
     * one half being chance (Hanley and McNeil 1982). Undefined if all or none entered, or the earlier periods allow no
     * model.
     */
    public abstract Measure auc();

    /** The mean squared error of the probabilities, 0 to 1 (Brier 1950). */
    public abstract Measure brierScore();

    /**
     * The mean squared error of forecasting the rate of the earlier periods for every cell: what skill is measured against.
     */
    public abstract Measure referenceBrierScore();

    /** Forecast and outcome by tenths of the cells in the order of the forecast; empty if there is none. */
    public abstract ImmutableList<CalibrationBin> calibration();

    /** A builder that holds these values. */
    public abstract EntryForecastBuilder toBuilder();

    public static EntryForecastBuilder builder() {
        return new EntryForecastBuilder();
    }
}
