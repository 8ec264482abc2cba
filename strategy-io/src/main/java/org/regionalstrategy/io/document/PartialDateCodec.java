package org.regionalstrategy.io.document;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Output;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.model.common.PartialDate;

/** A date known to the year, month or day; a bare year may stand without quotes. */
final class PartialDateCodec implements Codec<PartialDate> {
    private static final int YEAR_DIGITS = 4;

    @Override
    public @Nullable PartialDate read(Node node, Reading reading) {
        if (!(node instanceof ScalarNode scalar) || !mayBeDate(scalar)) {
            reading.reportType(node, expected(), "");
            return null;
        }
        try {
            return PartialDate.parse(scalar.text());
        } catch (IllegalArgumentException invalid) {
            reading.report(
                    ProblemCode.INVALID_VALUE,
                    node,
                    String.valueOf(invalid.getMessage()),
                    "write the year, the month or the day: 2019, 2019-07 or 2019-07-31");
            return null;
        }
    }

    private static boolean mayBeDate(ScalarNode scalar) {
        return scalar.kind() == ScalarKind.TEXT
                || (scalar.kind() == ScalarKind.NUMBER && scalar.text().length() == YEAR_DIGITS);
    }

    @Override
    public void write(PartialDate value, Output output) {
        output.text(value.toString());
    }

    @Override
    public String expected() {
        return "a date such as \"2019\", \"2019-07\" or \"2019-07-31\"";
    }
}
