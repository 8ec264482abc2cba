package org.regionalstrategy.model.common;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * Something said with figures or facts in it, that come from somewhere (a primary source in the sense of W3C PROV-O) or are
 * made up for illustration.
 */
public interface Sourced {
    /** Where the facts come from; empty where nobody has named a source. */
    ImmutableList<Ref<Source>> sources();

    /**
     * Whether its figures are made up for illustration: no source gives them. By default they are not. Results that rest on
     * them say so.
     */
    @Value.Default
    default boolean illustrative() {
        return false;
    }
}
