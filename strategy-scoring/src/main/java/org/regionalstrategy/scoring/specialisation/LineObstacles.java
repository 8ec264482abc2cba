package org.regionalstrategy.scoring.specialisation;

import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/** Why an index of a region or an activity does not exist: clauses that complete "undefined, since ...". */
final class LineObstacles {
    static final LocalizedText EMPTY =
            LocalizedText.of("en", "all its figures are zero", "ru", "все его значения равны нулю");

    static final LocalizedText EMPTY_REFERENCE = LocalizedText.of(
            "en", "all figures of the reference are zero", "ru", "все значения базы сравнения равны нулю");

    static final LocalizedText NOTHING_KNOWN =
            LocalizedText.of("en", "none of its figures is known", "ru", "ни одно из его значений не известно");

    static final LocalizedText NO_REFERENCE = LocalizedText.of(
            "en", "there is nothing to compare it with", "ru", "его не с чем сравнить: нет базы сравнения");

    static final LocalizedText NOTHING_IN_COMMON = LocalizedText.of(
            "en",
            "no figure is known both of it and of the reference",
            "ru",
            "нет ни одного значения, известного и для него, и для базы сравнения");

    static final LocalizedText BEYOND_REFERENCE = LocalizedText.of(
            "en",
            "it has something of which the reference has nothing",
            "ru",
            "у него есть то, чего в базе сравнения нет совсем");

    static final LocalizedText LACKS_SOMETHING = LocalizedText.of(
            "en",
            "one of its figures is zero and has no logarithm",
            "ru",
            "одно из значений равно нулю и не имеет логарифма");

    static final LocalizedText SINGLE = LocalizedText.of(
            "en",
            "it is measured over a single figure, which leaves nothing to spread",
            "ru",
            "показатель рассчитывается по единственному значению, и распределять нечего");

    static final LocalizedText NO_VARIATION = LocalizedText.of(
            "en",
            "the figures do not vary, so that there is no scale of their spread",
            "ru",
            "значения не различаются, поэтому нет меры их разброса");

    static final LocalizedText ZERO_QUOTIENT = LocalizedText.of(
            "en", "a quotient of zero has no logarithm", "ru", "нулевой коэффициент не имеет логарифма");

    static final LocalizedText FIGURE_MISSING =
            LocalizedText.of("en", "the figure is missing", "ru", "значение отсутствует");

    static final LocalizedText REFERENCE_FIGURE_MISSING = LocalizedText.of(
            "en", "the figure of the reference is missing", "ru", "значение для базы сравнения отсутствует");

    static final LocalizedText NO_ESTABLISHMENTS = LocalizedText.of(
            "en", "the sizes of its establishments are not given", "ru", "размеры его предприятий не заданы");

    static final LocalizedText SINGLE_ESTABLISHMENT = LocalizedText.of(
            "en",
            "all of it is in a single establishment, which is concentrated wherever it stands",
            "ru",
            "вся деятельность сосредоточена на одном предприятии, где бы оно ни находилось");

    static final LocalizedText REFERENCE_IN_ONE_PLACE = LocalizedText.of(
            "en", "all of the reference is in one place", "ru", "вся база сравнения сосредоточена в одном месте");

    private LineObstacles() {}

    static LocalizedText missing(long figures) {
        return LocalizedText.of(
                "en",
                figures == 1 ? "1 of its figures is missing" : figures + " of its figures are missing",
                "ru",
                "у него недостаёт значений: " + figures);
    }

    static LocalizedText missingFromReference(long figures) {
        return LocalizedText.of(
                "en",
                figures == 1
                        ? "1 figure of the reference is missing"
                        : figures + " figures of the reference are missing",
                "ru",
                "для базы сравнения недостаёт значений: " + figures);
    }

    /** A number if it can be represented, else undefined. */
    static Measure representable(double value) {
        return Double.isFinite(value) ? Measure.of(value) : Measure.undefined(Obstacles.BEYOND_RANGE);
    }

    /** A number if it and what it is computed from can be represented, else undefined. */
    static Measure representable(double value, double base) {
        return Double.isFinite(base) ? representable(value) : Measure.undefined(Obstacles.BEYOND_RANGE);
    }
}
