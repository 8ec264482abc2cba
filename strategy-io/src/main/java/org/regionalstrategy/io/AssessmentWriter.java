package org.regionalstrategy.io;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import org.regionalstrategy.io.document.DocumentType;
import org.regionalstrategy.io.file.AtomicFile;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Assessment;

/**
 * Writes assessments as JSON in their canonical form, as {@link StrategyWriter} does strategies: every figure with its
 * explanation, and where a figure is not defined an object {@code {"undefined": reason}} in its place.
 *
 * <p>A writer is immutable and may be shared between threads.
 */
public final class AssessmentWriter {
    private static final AssessmentWriter DEFAULT = new AssessmentWriter();

    private AssessmentWriter() {}

    /** A writer of the canonical form. */
    public static AssessmentWriter withDefaults() {
        return DEFAULT;
    }

    /**
     * The assessment as JSON.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no encoding of Unicode can
     */
    public String toJson(Assessment assessment) {
        return DocumentType.ASSESSMENT.write(requireNonNull(assessment, "assessment"), Format.JSON);
    }

    /**
     * Writes the assessment to a file whose name ends with {@code .json}, in UTF-8 and in one step.
     *
     * @throws IllegalArgumentException if the name has another ending
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then as it was
     */
    public void write(Path file, Assessment assessment) {
        String text = toJson(assessment);
        if (!Format.ofFileName(file).equals(Optional.of(Format.JSON))) {
            throw new IllegalArgumentException("assessment file: the name must end with .json: " + file);
        }
        AtomicFile.write(file, text);
    }
}
