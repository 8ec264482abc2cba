package org.regionalstrategy.scoring.ranking;

import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.scoring.wording.NumberText;

/** What a reader of rankings has to know, in words. */
final class RankingWarnings {
    private static final String RUSSIAN = "ru";

    private RankingWarnings() {}

    static LocalizedText notCompared(Participant participant, Criterion criterion) {
        return LocalizedText.of(
                "en",
                participant.name().in("en") + " weighs " + criterion.name().in("en")
                        + ", on which no package has a score: it is left out, and the other weights are taken in proportion.",
                RUSSIAN,
                participant.name().in(RUSSIAN) + ": критерий «"
                        + criterion.name().in(RUSSIAN)
                        + "» имеет вес, но оценок по нему нет; он не учтён, остальные веса взяты пропорционально.");
    }

    static LocalizedText comparisonsUnused(Participant participant) {
        return LocalizedText.of(
                "en",
                participant.name().in("en") + " gave weights or a ranking; the comparisons beside them do not count.",
                RUSSIAN,
                participant.name().in(RUSSIAN)
                        + ": заданы веса или ранжирование; попарные сравнения рядом с ними не учтены.");
    }

    static LocalizedText inconsistent(Participant participant, double ratio) {
        return LocalizedText.of(
                "en",
                participant.name().in("en") + ": comparisons contradict each other (consistency ratio "
                        + NumberText.decimals(ratio) + ", above " + RankingOptions.CONSISTENT + ").",
                RUSSIAN,
                participant.name().in(RUSSIAN) + ": сравнения противоречат друг другу (отношение согласованности "
                        + NumberText.russianDecimals(ratio) + ").");
    }

    static LocalizedText notToldApart(Participant participant) {
        return LocalizedText.of(
                "en",
                participant.name().in("en") + ": packages whose mean ranks the draws cannot tell apart share a rank;"
                        + " more draws may part them.",
                RUSSIAN,
                participant.name().in(RUSSIAN)
                        + ": пакеты, средние ранги которых по розыгрышам неразличимы, делят ранг;"
                        + " при большем числе розыгрышей они могут разойтись.");
    }

    static LocalizedText noWeights(Judgement judgement) {
        if (judgement.criteria().isEmpty()) {
            return LocalizedText.of(
                    "en", "The preferences name no criterion.", RUSSIAN, "В предпочтениях не назван ни один критерий.");
        }
        return switch (judgement.basis()) {
            case COMPARISONS -> judgement.joined() ? tooFarApart() : notJoined();
            case WEIGHTS, RANKING, WEIGHTS_AND_RANKING ->
                LocalizedText.of(
                        "en",
                        "No weights keep all the intervals and the ranking, or too few to be found by drawing.",
                        RUSSIAN,
                        "Никакие веса не удовлетворяют всем интервалам и ранжированию, или их слишком мало для розыгрыша.");
        };
    }

    private static LocalizedText notJoined() {
        return LocalizedText.of(
                "en",
                "The comparisons do not join all the criteria that they name.",
                RUSSIAN,
                "Сравнения не связывают между собой все названные критерии.");
    }

    private static LocalizedText tooFarApart() {
        return LocalizedText.of(
                "en",
                "The weights that follow from the comparisons differ by more than numbers can hold.",
                RUSSIAN,
                "Веса, следующие из сравнений, различаются сильнее, чем позволяют числа.");
    }

    static LocalizedText nothingCompared() {
        return LocalizedText.of(
                "en",
                "No package has a score on a criterion to which the preferences give weight.",
                RUSSIAN,
                "По критериям, которым предпочтения дают вес, ни у одного пакета нет оценки.");
    }

    static LocalizedText allLevel() {
        return LocalizedText.of(
                "en",
                "On every criterion to which the preferences give weight all packages score the same, and there is no"
                        + " scale: they order none.",
                RUSSIAN,
                "По всем критериям, которым предпочтения дают вес, оценки одинаковы, а шкалы нет: порядка нет.");
    }

    static LocalizedText nothingWeighed() {
        return LocalizedText.of(
                "en",
                "Nobody gives weight to a criterion on which packages have scores, so that none is ranked.",
                RUSSIAN,
                "Никто не даёт вес критериям, по которым есть оценки, поэтому рангов нет.");
    }

    static LocalizedText nothingRanked() {
        return LocalizedText.of(
                "en",
                "No package has a score on every criterion that compares packages, so that none is ranked.",
                RUSSIAN,
                "Ни у одного пакета нет оценок по всем критериям сравнения, поэтому рангов нет.");
    }

    static LocalizedText level(Criterion criterion) {
        return LocalizedText.of(
                "en",
                "On " + criterion.name().in("en")
                        + " all packages score the same, and it has no scale: it is left out, and the other weights are taken"
                        + " in proportion.",
                RUSSIAN,
                "По критерию «" + criterion.name().in(RUSSIAN)
                        + "» оценки одинаковы, а шкалы нет: он не учтён, остальные веса взяты пропорционально.");
    }

    static LocalizedText illustrative() {
        return LocalizedText.of(
                "en",
                "Ranks rest on illustrative scores or preferences that no source gives.",
                RUSSIAN,
                "Ранги опираются на иллюстративные оценки или предпочтения без источника.");
    }
}
