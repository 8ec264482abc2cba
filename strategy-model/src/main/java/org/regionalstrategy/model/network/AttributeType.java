package org.regionalstrategy.model.network;

/** The kind of values that an attribute has. */
public enum AttributeType {
    /** A text, see {@link AttributeValue.Text}. */
    TEXT,
    /** A whole number of 64 bits, see {@link AttributeValue.Whole}. */
    WHOLE,
    /** A finite number, see {@link AttributeValue.Decimal}. */
    DECIMAL,
    /** True or false, see {@link AttributeValue.Flag}. */
    FLAG
}
