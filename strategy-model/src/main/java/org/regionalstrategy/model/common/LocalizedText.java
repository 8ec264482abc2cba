package org.regionalstrategy.model.common;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * A text in one or more languages, each marked by a language tag of BCP 47 (RFC 5646).
 *
 * @param texts the text by language, a BCP 47 tag such as {@code en} or {@code ru}; at least one, none blank
 */
public record LocalizedText(ImmutableSortedMap<String, String> texts) {
    /** The BCP 47 tag of a text whose language is not said. */
    public static final String UNDETERMINED = "und";

    private static final int LONGEST_SUBTAG = 8;

    public LocalizedText {
        checkArgument(!texts.isEmpty(), "text: at least one language is needed");
        texts.forEach((language, text) -> {
            checkArgument(
                    isLanguageTag(language), "text: language must be a BCP 47 tag such as en or ru: %s", language);
            checkArgument(!text.isBlank(), "text in %s: must not be blank", language);
        });
    }

    /** Whether a string has the form of a BCP 47 language tag: letters, then subtags of letters and digits after hyphens. */
    public static boolean isLanguageTag(String language) {
        int start = 0;
        for (int i = 0; i <= language.length(); i++) {
            if (i == language.length() || language.charAt(i) == '-') {
                int least = start == 0 ? 2 : 1;
                if (i - start < least || i - start > LONGEST_SUBTAG) {
                    return false;
                }
                start = i + 1;
            } else if (!isLanguageUnit(language.charAt(i), start == 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLanguageUnit(char unit, boolean first) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (!first && unit >= '0' && unit <= '9');
    }

    /** A text whose language is not said. */
    public static LocalizedText of(String text) {
        return of(UNDETERMINED, text);
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(ImmutableSortedMap.of(language, text));
    }

    public static LocalizedText of(String language1, String text1, String language2, String text2) {
        return new LocalizedText(ImmutableSortedMap.of(language1, text1, language2, text2));
    }

    public static LocalizedText of(Map<String, String> texts) {
        return new LocalizedText(ImmutableSortedMap.copyOf(texts));
    }

    /** The text in a language; where it is not there, that in English, else the first by language tag. */
    public String in(String language) {
        String text = texts.get(language);
        if (text == null) {
            text = texts.get("en");
        }
        return text == null ? texts.values().iterator().next() : text;
    }

    /** The text in English, or else the first by language tag. */
    @Override
    public String toString() {
        return in("en");
    }
}
