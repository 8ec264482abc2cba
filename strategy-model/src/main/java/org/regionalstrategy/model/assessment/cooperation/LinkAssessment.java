package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** Which organizations of a strategy should meet. */
@Value.Immutable
@ValueStyle
public abstract class LinkAssessment {
    LinkAssessment() {}

    /**
     * Links that open packages, the most packages first, and then links between related capabilities; among equals the more
     * related first, undefined last, then by ids.
     */
    public abstract ImmutableList<LinkSuggestion> suggestions();

    /** How many links open a package, those not listed among them. */
    public abstract int opening();

    /** Whether all links that open a package were looked at; false where a bound ended the search. */
    public abstract boolean complete();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    /** The method and its settings. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** A builder that holds these values. */
    public abstract LinkAssessmentBuilder toBuilder();

    public static LinkAssessmentBuilder builder() {
        return new LinkAssessmentBuilder();
    }
}
