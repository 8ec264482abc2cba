package org.regionalstrategy.scoring.relatedness;

import org.regionalstrategy.model.common.LocalizedText;

/** Why a measure of relatedness does not exist: clauses that complete "no value, since ...". */
final class Unrelated {
    static final LocalizedText NOWHERE = LocalizedText.of(
            "en", "no region has the activity", "ru", "этого вида деятельности нет ни в одном регионе");

    static final LocalizedText ISOLATED = LocalizedText.of(
            "en",
            "the activity is not related to any other: nothing occurs together with it",
            "ru",
            "вид деятельности ни с каким другим не связан: вместе с ним ничего не встречается");

    static final LocalizedText NO_COMPLEXITY = LocalizedText.of(
            "en", "the complexity of the activity is not known", "ru", "сложность вида деятельности неизвестна");

    static final LocalizedText NO_OUTLOOK = LocalizedText.of(
            "en",
            "no activity has both a relatedness density and a complexity",
            "ru",
            "ни для одного вида деятельности не известны и плотность связанности, и сложность");

    static final LocalizedText SAME_OUTLOOK = LocalizedText.of(
            "en",
            "the outlook is the same for all regions and cannot be standardised",
            "ru",
            "перспективы всех регионов одинаковы, стандартизовать их нельзя");

    static final LocalizedText NO_SPREAD = LocalizedText.of(
            "en",
            "complexity is the same for all activities and cannot be standardised",
            "ru",
            "сложность всех видов деятельности одинакова, стандартизовать её нельзя");

    static final LocalizedText EMPTY_PORTFOLIO =
            LocalizedText.of("en", "the region has no activity", "ru", "в регионе нет ни одного вида деятельности");

    static final LocalizedText SINGLE_ACTIVITY = LocalizedText.of(
            "en",
            "the region has one activity only, and relatedness takes two",
            "ru",
            "в регионе только один вид деятельности, а для связанности нужны два");

    static final LocalizedText FULL_PORTFOLIO =
            LocalizedText.of("en", "the region has every activity", "ru", "в регионе есть все виды деятельности");

    static final LocalizedText NOTHING_LACKED = LocalizedText.of(
            "en",
            "the region lacks no activity that is related to any other",
            "ru",
            "региону не недостаёт ни одного вида деятельности, связанного с другими");

    static final LocalizedText NO_WEIGHT = LocalizedText.of(
            "en",
            "the figure of an activity of the region is missing",
            "ru",
            "значение одного из видов деятельности региона неизвестно");

    static final LocalizedText NO_CHANCE = LocalizedText.of(
            "en",
            "one of the two occurs nowhere or everywhere, so that chance decides nothing",
            "ru",
            "одно из двух нигде не встречается или встречается везде, так что случай ничего не решает");

    static final LocalizedText NO_MARGIN = LocalizedText.of(
            "en",
            "one of the two occurs nowhere, or with nothing else",
            "ru",
            "одно из двух нигде не встречается или ни с чем не сочетается");

    static final LocalizedText CONSTANT = LocalizedText.of(
            "en",
            "the figures of one of the two are the same everywhere, so that they do not correlate",
            "ru",
            "значения одного из двух везде одинаковы, и корреляции не существует");

    static final LocalizedText NO_FIGURES = LocalizedText.of(
            "en", "a figure of one of the two is missing", "ru", "у одного из двух есть неизвестное значение");

    private Unrelated() {}
}
