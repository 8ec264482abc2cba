package org.regionalstrategy.model.common;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** Something said with figures or facts in it, that come from somewhere or are made up for illustration. */
public interface Sourced {
    /** Where the facts come from. */
    ImmutableList<Ref<Source>> sources();

    /** Whether its figures are illustrative: no source gives them. Results that rest on them say so. */
    @Value.Default
    default boolean illustrative() {
        return false;
    }
}
