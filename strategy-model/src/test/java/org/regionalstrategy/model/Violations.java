package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;

/** What a builder would make breaks. */
final class Violations {
    private Violations() {}

    static ImmutableList<Violation> of(StrategyBuilder strategy) {
        IntegrityException thrown = catchThrowableOfType(IntegrityException.class, strategy::build);
        return thrown == null ? strategy.build().warnings() : thrown.violations();
    }
}
