package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Output;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/** A number, or {@code {"undefined": reason}} where there is none: a program that expects a number fails loudly. */
final class MeasureCodec implements Codec<Measure> {
    private static final String UNDEFINED = "undefined";

    @Override
    public @Nullable Measure read(Node node, Reading reading) {
        if (!(node instanceof ObjectNode object)) {
            Double value = Codecs.NUMBER.read(node, reading);
            return value == null ? null : Measure.of(value);
        }
        if (object.size() != 1 || object.member(UNDEFINED).isEmpty()) {
            reading.report(
                    ProblemCode.WRONG_TYPE, node, "expected " + expected() + ", found an object of other fields", "");
            return null;
        }
        LocalizedText reason = CommonCodecs.LOCALIZED.read(object.value(0), reading);
        return reason == null ? null : Measure.undefined(reason);
    }

    @Override
    public void write(Measure value, Output output) {
        if (value instanceof Measure.Defined defined) {
            Codecs.NUMBER.write(defined.value(), output);
        } else if (value instanceof Measure.Undefined undefined) {
            output.beginObject();
            output.name(UNDEFINED);
            CommonCodecs.LOCALIZED.write(undefined.reason(), output);
            output.end();
        }
    }

    @Override
    public String expected() {
        return "a number, or {undefined: reason}";
    }

    @Override
    public Shape shape() {
        return new Shape.AnyOf(
                "measure",
                ImmutableList.of(new Shape.Number(), new Shape.Single(UNDEFINED, CommonCodecs.LOCALIZED.shape())));
    }
}
