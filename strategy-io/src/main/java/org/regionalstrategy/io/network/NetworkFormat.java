package org.regionalstrategy.io.network;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.regionalstrategy.model.network.Network;

/** The notations of networks. */
public enum NetworkFormat {
    /** GraphML, which most programs read; see {@link GraphMlWriter}. */
    GRAPHML(".graphml"),

    /** GEXF 1.3, the format of Gephi, which keeps the titles of attributes; see {@link GexfWriter}. */
    GEXF(".gexf");

    private final String ending;

    NetworkFormat(String ending) {
        this.ending = ending;
    }

    /** What the names of files in this format end with, such as {@code .gexf}. */
    public String ending() {
        return ending;
    }

    /** The format that the file's name ends with, in any case. */
    public static Optional<NetworkFormat> ofFileName(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        for (NetworkFormat format : values()) {
            if (name.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes a network in the format that the file's name ends with, in UTF-8 and in one step.
     *
     * @throws IllegalArgumentException if the name ends with neither {@code .graphml} nor {@code .gexf}
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then as it was
     */
    public static void write(Path file, Network network) {
        NetworkFormat format = ofFileName(file)
                .orElseThrow(() -> new IllegalArgumentException(
                        "network file: the name must end with .graphml or .gexf: " + file));
        switch (format) {
            case GRAPHML -> GraphMlWriter.withDefaults().write(file, network);
            case GEXF -> GexfWriter.withDefaults().write(file, network);
        }
    }

    /** Refuses a file whose name does not end with this format. */
    void require(Path file) {
        if (!ofFileName(file).equals(Optional.of(this))) {
            throw new IllegalArgumentException("network file: the name must end with " + ending + ": " + file);
        }
    }
}
