package org.regionalstrategy.io.document;

import org.regionalstrategy.io.emit.TextWriter;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.assessment.Assessment;

/** The way from an assessment to its text. */
public final class AssessmentDocument {
    private AssessmentDocument() {}

    /** The canonical text of the assessment. */
    public static String write(Assessment assessment, Format format) {
        TextWriter out = TextWriter.of(format);
        AssessmentCodec.ASSESSMENT.write(assessment, out);
        return out.finished();
    }
}
