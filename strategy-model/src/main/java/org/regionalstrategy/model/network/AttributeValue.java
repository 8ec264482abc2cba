package org.regionalstrategy.model.network;

import static java.util.Objects.requireNonNull;

/** A value of an attribute of a node or edge. What is not known has none: no value stands for a missing one. */
public sealed interface AttributeValue {
    /**
     * A text.
     *
     * @param value the text; an empty one is a value, too
     */
    record Text(String value) implements AttributeValue {
        public Text {
            requireNonNull(value, "value");
        }

        @Override
        public AttributeType type() {
            return AttributeType.TEXT;
        }
    }

    /**
     * A whole number.
     *
     * @param value of any sign
     */
    record Whole(long value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.WHOLE;
        }
    }

    /**
     * A number.
     *
     * @param value of any sign; minus zero is made zero. A network takes only finite ones
     */
    record Decimal(double value) implements AttributeValue {
        public Decimal {
            value = value + 0.0;
        }

        @Override
        public AttributeType type() {
            return AttributeType.DECIMAL;
        }
    }

    /**
     * True or false.
     *
     * @param value which of both
     */
    record Flag(boolean value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.FLAG;
        }
    }

    /** The type that an attribute of this value is declared with. */
    AttributeType type();

    static AttributeValue text(String value) {
        return new Text(value);
    }

    static AttributeValue whole(long value) {
        return new Whole(value);
    }

    static AttributeValue decimal(double value) {
        return new Decimal(value);
    }

    static AttributeValue flag(boolean value) {
        return new Flag(value);
    }
}
