package org.regionalstrategy.io.network;

import org.regionalstrategy.io.codec.Decimals;
import org.regionalstrategy.model.network.AttributeType;
import org.regionalstrategy.model.network.AttributeValue;

/** Values and their types in the words that GraphML and GEXF share. */
final class ValueText {
    private ValueText() {}

    static String type(AttributeType type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "long";
            case DECIMAL -> "double";
            case FLAG -> "boolean";
        };
    }

    static String of(AttributeValue value) {
        if (value instanceof AttributeValue.Text text) {
            return text.value();
        }
        if (value instanceof AttributeValue.Whole whole) {
            return Long.toString(whole.value());
        }
        if (value instanceof AttributeValue.Decimal decimal) {
            return Decimals.canonical(decimal.value());
        }
        return Boolean.toString(((AttributeValue.Flag) value).value());
    }
}
