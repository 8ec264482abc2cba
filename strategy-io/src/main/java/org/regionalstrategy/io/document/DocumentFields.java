package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.io.codec.Shape;

/** The fields that concern the document, not the value in it. */
final class DocumentFields {
    static final String SCHEMA_VERSION = "schemaVersion";

    static final String INCLUDE = "include";

    static final Codec<ImmutableList<String>> INCLUDED_FILES = Codecs.list(Codecs.TEXT);

    private DocumentFields() {}

    /** The version of the schema; whether it is known has been checked before the fields are read. */
    static <T, B> UnaryOperator<Fields<T, B>> version(SchemaVersions versions) {
        String newest = versions.newest();
        Codec<String> codec = Codecs.refined(
                Codecs.TEXT,
                "the text \"" + newest + "\"",
                new Shape.Choice(ImmutableList.of(newest)),
                text -> text,
                text -> text);
        return fields -> fields.required(
                SCHEMA_VERSION,
                codec,
                value -> newest,
                (builder, version) -> {},
                "The version of the schema that the document is written for.",
                newest);
    }
}
