package org.regionalstrategy.scoring.dynamics;

import java.util.Map;
import java.util.stream.Collectors;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/** Why a rate or a component of growth does not exist: clauses that complete "undefined, since ...". */
final class GrowthObstacles {
    static final LocalizedText FIGURE_MISSING = LocalizedText.of(
            "en", "the figure of one of the years is missing", "ru", "значение за один из годов отсутствует");

    static final LocalizedText REFERENCE_MISSING = LocalizedText.of(
            "en",
            "the figure of the reference for one of the years is missing",
            "ru",
            "значение базы сравнения за один из годов отсутствует");

    static final LocalizedText NOTHING_KNOWN = LocalizedText.of(
            "en", "no figure is known for both years", "ru", "ни одно значение не известно за оба года");

    static final LocalizedText NONE_AT_START = LocalizedText.of(
            "en",
            "there is none of it at the start, so that its growth has no rate",
            "ru",
            "в начале периода значение равно нулю, поэтому темпа роста нет");

    static final LocalizedText NONE_AT_END = LocalizedText.of(
            "en",
            "there is none of it at the end, and zero has no logarithm",
            "ru",
            "в конце периода значение равно нулю, а ноль не имеет логарифма");

    static final LocalizedText REFERENCE_STARTS_EMPTY = LocalizedText.of(
            "en",
            "the reference has none of it at the start, so that its growth has no rate",
            "ru",
            "в начале периода в базе сравнения этого нет, поэтому её темпа роста нет");

    static final LocalizedText REFERENCE_ENDS_EMPTY = LocalizedText.of(
            "en",
            "the reference has none of it at the end to compare with",
            "ru",
            "в конце периода в базе сравнения этого нет, и сравнивать не с чем");

    static final LocalizedText BEYOND_RANGE = LocalizedText.of(
            "en",
            "the result is too large or too small to be computed",
            "ru",
            "результат слишком велик или слишком мал для вычисления");

    static final LocalizedText NO_VARIATION = LocalizedText.of(
            "en",
            "the shares of one of the two do not vary, so that they correlate with nothing",
            "ru",
            "доли одного из двух не различаются, поэтому корреляции нет");

    private GrowthObstacles() {}

    static LocalizedText missing(long figures) {
        return LocalizedText.of(
                "en",
                figures == 1
                        ? "1 of its figures is missing in one of the years"
                        : figures + " of its figures are missing in one of the years",
                "ru",
                "за один из годов недостаёт значений: " + figures);
    }

    static LocalizedText missingFromReference(long figures) {
        return LocalizedText.of(
                "en",
                figures == 1
                        ? "1 figure of the reference is missing in one of the years"
                        : figures + " figures of the reference are missing in one of the years",
                "ru",
                "для базы сравнения за один из годов недостаёт значений: " + figures);
    }

    /** A reason that holds in one of several periods. */
    static LocalizedText inPeriod(int start, int end, LocalizedText reason) {
        return of(start + "-" + end, reason);
    }

    /** A reason that holds of one of several things. */
    static LocalizedText of(String name, LocalizedText reason) {
        return LocalizedText.of(reason.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> name + ": " + text.getValue())));
    }

    static Measure representable(double value) {
        return Double.isFinite(value) ? Measure.of(value) : Measure.undefined(BEYOND_RANGE);
    }
}
