package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Output;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.model.common.LocalizedText;

/** A text by language, {@code {en: "Tomsk", ru: "Томск"}}, or one string where the language is not said. */
final class LocalizedTextCodec implements Codec<LocalizedText> {
    private static final Shape.Text NOT_BLANK = new Shape.Text("text that is not blank", "[^ \\t\\r\\n]");
    private static final String LANGUAGE = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    @Override
    public @Nullable LocalizedText read(Node node, Reading reading) {
        if (node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.TEXT) {
            return isBlank(scalar, reading) ? null : LocalizedText.of(scalar.text());
        }
        if (!(node instanceof ObjectNode object)) {
            reading.reportType(node, expected(), "");
            return null;
        }
        if (object.size() == 0) {
            reading.report(ProblemCode.INVALID_VALUE, node, "a text in at least one language is needed", "");
            return null;
        }
        return readLanguages(object, reading);
    }

    private static @Nullable LocalizedText readLanguages(ObjectNode object, Reading reading) {
        if (object.size() == 1) { // most texts: no map need be sorted
            String text = readLanguage(object, 0, reading);
            return text == null ? null : LocalizedText.of(object.name(0), text);
        }
        Map<String, String> texts = new TreeMap<>();
        boolean complete = true;
        for (int i = 0; i < object.size(); i++) {
            String text = readLanguage(object, i, reading);
            if (text == null) {
                complete = false;
            } else {
                texts.put(object.name(i), text);
            }
        }
        return complete ? LocalizedText.of(texts) : null;
    }

    /** The text of a member, if that is one in a language. */
    private static @Nullable String readLanguage(ObjectNode object, int index, Reading reading) {
        boolean language = LocalizedText.isLanguageTag(object.name(index));
        if (!language) {
            Member member = object.member(index);
            reading.report(
                    ProblemCode.UNKNOWN_FIELD,
                    member.nameSpan(),
                    object.place().member(member.name()),
                    "\"" + member.name() + "\" is not a language",
                    "use a BCP 47 tag such as en or ru");
        }
        String text = Codecs.TEXT.read(object.value(index), reading);
        return !language || text == null || isBlank(object.value(index), reading) ? null : text;
    }

    private static boolean isBlank(Node node, Reading reading) {
        boolean blank = node instanceof ScalarNode scalar && scalar.text().isBlank();
        if (blank) {
            reading.report(ProblemCode.INVALID_VALUE, node, "the text is blank", "leave the field out, or fill it in");
        }
        return blank;
    }

    @Override
    public void write(LocalizedText value, Output output) {
        if (value.texts().size() == 1 && value.texts().containsKey(LocalizedText.UNDETERMINED)) {
            output.text(value.toString());
        } else {
            Codecs.TEXTS_BY_NAME.write(value.texts(), output);
        }
    }

    @Override
    public String expected() {
        return "text, or texts by language";
    }

    @Override
    public Shape shape() {
        return new Shape.AnyOf(
                "localized text", ImmutableList.of(NOT_BLANK, new Shape.TextsByName(LANGUAGE, NOT_BLANK, 1)));
    }
}
