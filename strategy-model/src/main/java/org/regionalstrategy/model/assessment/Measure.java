package org.regionalstrategy.model.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import org.regionalstrategy.model.common.LocalizedText;

/** A number that may not exist: either defined, or undefined for a reason. Never NaN, never a stand-in zero. */
public sealed interface Measure {
    /**
     * A number that exists.
     *
     * @param value finite; minus zero is made zero
     */
    record Defined(double value) implements Measure {
        public Defined {
            checkArgument(Double.isFinite(value), "measure: must be finite, or undefined with a reason: %s", value);
            value = value + 0.0;
        }
    }

    /**
     * A number that does not exist.
     *
     * @param reason why it does not
     */
    record Undefined(LocalizedText reason) implements Measure {
        public Undefined {
            requireNonNull(reason, "reason");
        }
    }

    static Measure of(double value) {
        return new Defined(value);
    }

    static Measure undefined(LocalizedText reason) {
        return new Undefined(reason);
    }

    /** The number; empty if it is undefined. */
    default OptionalDouble toOptional() {
        return this instanceof Defined defined ? OptionalDouble.of(defined.value()) : OptionalDouble.empty();
    }

    default boolean isDefined() {
        return this instanceof Defined;
    }
}
