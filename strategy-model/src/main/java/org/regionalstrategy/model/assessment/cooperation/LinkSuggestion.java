package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** Two organizations without a link, and what a link would bring. */
@Value.Immutable
@ValueStyle
public abstract class LinkSuggestion {
    LinkSuggestion() {}

    /** The organization whose id comes first. */
    public abstract Ref<Organization> organization();

    /** The other one. */
    public abstract Ref<Organization> partner();

    /** The packages that this link alone would give a connected group that meets them, in the order of the strategy. */
    public abstract ImmutableList<Ref<ProductPackage>> opens();

    /**
     * How near what either brings is to what the other brings: the mean proximity of a capability that only the one has and one
     * that only the other has, 0 to 1; undefined where one of them brings nothing new.
     */
    public abstract Measure relatedness();

    /** Why, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract LinkSuggestionBuilder toBuilder();

    public static LinkSuggestionBuilder builder() {
        return new LinkSuggestionBuilder();
    }
}
