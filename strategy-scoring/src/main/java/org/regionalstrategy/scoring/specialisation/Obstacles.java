package org.regionalstrategy.scoring.specialisation;

import java.util.Locale;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.wording.NumberText;

/** Why a quotient or its interval does not exist: clauses that complete "no data, since ...". */
final class Obstacles {
    static final LocalizedText NEGATIVE =
            LocalizedText.of("en", "one of the figures is negative", "ru", "одно из значений отрицательно");

    static final LocalizedText EMPTY_BASE =
            LocalizedText.of("en", "the base of the region is zero", "ru", "база региона равна нулю");

    static final LocalizedText EMPTY_REFERENCE_BASE =
            LocalizedText.of("en", "the base of the reference is zero", "ru", "база территории сравнения равна нулю");

    static final LocalizedText ABSENT_FROM_REFERENCE = LocalizedText.of(
            "en", "the reference has none of it", "ru", "на территории сравнения показатель равен нулю");

    static final LocalizedText BEYOND_RANGE = LocalizedText.of(
            "en",
            "the result is too large or too small to be computed",
            "ru",
            "результат слишком велик или слишком мал для вычисления");

    static final LocalizedText NONE_IN_REGION =
            LocalizedText.of("en", "the region has none of it", "ru", "в регионе показатель равен нулю");

    static final LocalizedText ABOVE_BASE = LocalizedText.of(
            "en",
            "the count exceeds its base, so that it is no part of it and has no binomial error",
            "ru",
            "число больше своей базы, то есть не является её частью, и биномиальная погрешность к нему неприменима");

    static final LocalizedText NOT_PART_OF_REFERENCE = LocalizedText.of(
            "en",
            "the figures of the region are no part of those of the reference",
            "ru",
            "данные региона не являются частью данных территории сравнения");

    static final LocalizedText UNBOUNDED = LocalizedText.of(
            "en",
            "the counts are too small to bound the quotient",
            "ru",
            "числа слишком малы, чтобы указать границы коэффициента");

    static final LocalizedText ZERO_AMONG_YEARS = LocalizedText.of(
            "en",
            "a quotient of one of the latest years is zero or undefined and has no logarithm",
            "ru",
            "за один из последних лет коэффициент равен нулю или не определён и не имеет логарифма");

    static final LocalizedText NO_EARLIER_YEAR = LocalizedText.of(
            "en",
            "no earlier year has enough counted to compare with",
            "ru",
            "нет более раннего года с достаточным числом учтённых единиц для сравнения");

    private Obstacles() {}

    static LocalizedText tooFewYears(int known, int needed) {
        return LocalizedText.of(
                "en",
                String.format(
                        Locale.ROOT,
                        "its uncertainty is judged from year to year, which takes %d years, and %d %s known",
                        needed,
                        known,
                        known == 1 ? "is" : "are"),
                "ru",
                String.format(
                        Locale.ROOT,
                        "погрешность оценивается по колебаниям от года к году, для чего нужно не менее %d лет, а известно только %d",
                        needed,
                        known));
    }

    static LocalizedText tooFewCounted(double count, int needed) {
        return LocalizedText.of(
                "en",
                "fewer than " + needed + " are counted (" + NumberText.english(count) + ")",
                "ru",
                "учтено менее " + needed + " единиц (" + NumberText.russian(count) + ")");
    }
}
