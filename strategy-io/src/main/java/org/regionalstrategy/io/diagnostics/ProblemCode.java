package org.regionalstrategy.io.diagnostics;

import java.util.Locale;

/** The kinds of problem that the readers find by themselves; the model's integrity rules come on top. */
public enum ProblemCode {
    // the file
    NOT_UTF_8("The bytes are not valid UTF-8."),
    UNKNOWN_FORMAT("The file's name does not tell its format."),
    LIMIT_EXCEEDED("The document is larger, deeper or longer somewhere than the reader's limits allow."),
    EMPTY_DOCUMENT("There is nothing in the document."),

    // the notation
    SYNTAX("The text is not well-formed JSON, YAML or CSV."),
    DUPLICATE_FIELD("A field is given twice in one object."),
    YAML_ANCHOR("A YAML anchor (&name): nothing may refer to it."),
    YAML_ALIAS("A YAML alias (*name): values are written where they belong."),
    YAML_MERGE("A YAML merge key (<<): fields are written where they belong."),
    YAML_TAG("A YAML tag (!name): types follow from the field."),
    YAML_VERSION("A YAML version other than 1.2 is asked for."),
    SECOND_DOCUMENT("A second YAML document begins."),
    COMPLEX_KEY("A YAML key that is not plain text."),
    COMMA_IN_NUMBER("A decimal comma split a number in two."),
    INVALID_TEXT("A text holds half of a surrogate pair."),

    // the document among others
    INVALID_INCLUDE("A document that is to be included cannot be, or holds what only the first document may."),

    // the values
    SCHEMA_VERSION("The document is written for a version of the schema that this reader does not know."),
    UNKNOWN_FIELD("The object has no field of this name."),
    MISSING_FIELD("A required field is not there."),
    NULL_VALUE("A field is there without a value."),
    WRONG_TYPE("The value is of another type than the field."),
    NOT_FINITE("The number is not finite."),
    OUT_OF_RANGE("The number lies outside the field's range."),
    AMBIGUOUS_NUMBER("The number means different things to different readers."),
    UNKNOWN_CHOICE("The field has no such choice."),
    INVALID_VALUE("The value breaks a rule of its type."),

    // tables
    MISSING_COLUMN("A required column is not in the header."),
    UNKNOWN_COLUMN("A column is not one of those that are read."),
    DUPLICATE_COLUMN("Two columns of the header mean the same."),
    RAGGED_ROW("A row has more or fewer fields than the header."),
    DUPLICATE_ROW("Two rows give a value for the same cell."),
    SEVERAL_IN_DIMENSION("A column that tells rows apart has several values, and none of them is chosen.");

    private final String description;

    ProblemCode(String description) {
        this.description = description;
    }

    /** The code as it stands in {@link Problem#code()}, such as {@code unknown-field}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the code means, in a sentence. */
    public String description() {
        return description;
    }
}
