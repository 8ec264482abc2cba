package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Output;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.model.common.PartialDate;

/** A date known to the year, month or day; a bare year may stand without quotes. */
final class PartialDateCodec implements Codec<PartialDate> {
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final String FORM = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

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

    @Override
    public Shape shape() {
        return new Shape.AnyOf(
                "partial date",
                ImmutableList.of(
                        new Shape.Text("date such as `2019`, `2019-07` or `2019-07-31`, in quotes", FORM),
                        new Shape.WholeNumber(FIRST_YEAR, LAST_YEAR)));
    }
}
