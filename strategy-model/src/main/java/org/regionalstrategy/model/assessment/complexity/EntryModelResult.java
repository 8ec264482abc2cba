package org.regionalstrategy.model.assessment.complexity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** How relatedness and complexity went with entry, and whether that foretold anything. */
@Value.Immutable
@ValueStyle
public abstract class EntryModelResult {
    EntryModelResult() {}

    /** The intercept and each predictor by name, over all periods; undefined, with the reason, if there is no model. */
    public abstract ImmutableList<EntryCoefficient> coefficients();

    /** The cells at risk of entry, over all periods. */
    public abstract int cells();

    /** How many of them entered. */
    public abstract int entries();

    /** The steps of the fit over all periods. */
    public abstract int iterations();

    /** For each period but the first, the forecast of a model of the periods before it. */
    public abstract ImmutableList<EntryForecast> forecasts();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract EntryModelResultBuilder toBuilder();

    public static EntryModelResultBuilder builder() {
        return new EntryModelResultBuilder();
    }
}
