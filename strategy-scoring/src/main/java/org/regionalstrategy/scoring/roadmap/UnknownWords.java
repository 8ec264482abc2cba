package org.regionalstrategy.scoring.roadmap;

import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;

/** Why it is not known how long something takes. */
final class UnknownWords {
    private UnknownWords() {}

    static LocalizedText decision(Decision decision) {
        boolean refused = decision.status() == DecisionStatus.REFUSED;
        boolean revoked = decision.status() == DecisionStatus.REVOKED;
        return about(
                decision,
                (refused ? "was refused, and " : revoked ? "was revoked, and " : "")
                        + "nobody says when it is expected to be adopted",
                (refused ? "отказано, и " : revoked ? "отменено, и " : "")
                        + "никто не говорит, когда решение ожидается");
    }

    static LocalizedText passed(Decision decision, PartialDate date) {
        return about(
                decision,
                "was expected by " + date + ", which has passed without it",
                "ожидалось к " + date + ", но срок прошёл, а решения нет");
    }

    static LocalizedText leadTime(Identified item) {
        return about(item, "nobody says how long it takes to build", "никто не говорит, сколько длится строительство");
    }

    static LocalizedText leadTimeOver(Identified item) {
        return about(
                item,
                "its lead time has run out, and it does not operate",
                "срок строительства истёк, а объект не работает");
    }

    static LocalizedText joining(Identified organization) {
        return about(
                organization,
                "nobody says how long it takes to win it",
                "никто не говорит, сколько длится привлечение");
    }

    static LocalizedText raising(Identified capability) {
        return about(
                capability,
                "nobody says how long it takes to raise it by a level",
                "никто не говорит, сколько длится повышение на один уровень");
    }

    static LocalizedText project(Identified project) {
        return about(project, "nobody says when it will end", "никто не говорит, когда проект закончится");
    }

    static LocalizedText projectWithoutStart(Identified project, PartialDate end) {
        return about(
                project,
                "is to end by " + end + ", but nobody says when it starts or how long it takes",
                "должен закончиться к " + end + ", но никто не говорит, когда он начнётся или сколько продлится");
    }

    static LocalizedText durationOver(Identified project) {
        return about(
                project,
                "the time that it was said to take has run out, and nobody says that it has ended",
                "названный срок истёк, но никто не говорит, что проект закончен");
    }

    private static LocalizedText about(Identified thing, String english, String russian) {
        return LocalizedText.of(
                "en",
                thing.name().in("en") + ": " + english + ".",
                "ru",
                "«" + thing.name().in("ru") + "»: " + russian + ".");
    }
}
