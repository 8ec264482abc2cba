package org.regionalstrategy.io;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Path;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.emit.TextWriter;
import org.regionalstrategy.io.file.AtomicFile;
import org.regionalstrategy.io.text.Format;

/** Writes the settings of a method beside its results: an object of texts by name, so that whoever finds them can repeat them. */
public final class SettingsWriter {
    private SettingsWriter() {}

    /** The settings as JSON. */
    public static String toJson(ImmutableSortedMap<String, String> settings) {
        TextWriter out = TextWriter.of(Format.JSON);
        Codecs.TEXTS_BY_NAME.write(settings, out);
        return out.finished();
    }

    /**
     * Writes the settings as JSON, whole or not at all.
     *
     * @throws java.io.UncheckedIOException if they cannot be written; the file is then as it was
     */
    public static void write(Path file, ImmutableSortedMap<String, String> settings) {
        AtomicFile.write(file, toJson(settings));
    }
}
