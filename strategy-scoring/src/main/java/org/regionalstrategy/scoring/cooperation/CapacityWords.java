package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.assessment.cooperation.CapacityFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.enabling.Capacity;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.scoring.wording.NumberText;

/** Whether infrastructure is enough for those who share it, in words. */
final class CapacityWords {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private CapacityWords() {}

    static LocalizedText unknown(LocalizedText infrastructure) {
        return LocalizedText.of(
                ENGLISH,
                "The capacity of " + infrastructure.in(ENGLISH) + " is not known.",
                RUSSIAN,
                "Мощность объекта «" + infrastructure.in(RUSSIAN) + "» неизвестна.");
    }

    /** That demands are a lower bound. */
    static LocalizedText atLeast(LocalizedText infrastructure) {
        return LocalizedText.of(
                ENGLISH,
                "The ways to meet the requirements are too many to compare: packages may take more of "
                        + infrastructure.in(ENGLISH) + " for certain than is said here.",
                RUSSIAN,
                "Путей выполнить требования слишком много: пакеты могут занимать больше мощности объекта «"
                        + infrastructure.in(RUSSIAN) + "», чем здесь сказано.");
    }

    static LocalizedText of(Infrastructure infrastructure, CapacityFinding found) {
        LocalizedText name = infrastructure.name();
        String unit = infrastructure.capacity().map(Capacity::unit).orElse("");
        double left = found.left().toOptional().orElse(0);
        if (!found.left().isDefined()) {
            return LocalizedText.of(
                    ENGLISH,
                    unknown(name).in(ENGLISH) + " Packages take " + NumberText.english(found.total()) + " of it.",
                    RUSSIAN,
                    unknown(name).in(RUSSIAN) + " Пакеты занимают " + NumberText.russian(found.total()) + ".");
        }
        double capacity = found.capacity().toOptional().orElseThrow();
        int conflicts = found.conflicts().size();
        String more = found.complete() ? "" : "+";
        return LocalizedText.of(
                ENGLISH,
                name.in(ENGLISH) + ": packages take " + NumberText.english(found.total()) + " of "
                        + NumberText.english(capacity) + " " + unit
                        + (left < 0
                                ? ", " + NumberText.english(-left) + " more than there is; smallest sets that cannot be"
                                        + " open together: " + conflicts + more + "."
                                : ", and leave " + NumberText.english(left) + "."),
                RUSSIAN,
                "«" + name.in(RUSSIAN) + "»: пакеты занимают " + NumberText.russian(found.total()) + " из "
                        + NumberText.russian(capacity) + " " + unit
                        + (left < 0
                                ? ", не хватает " + NumberText.russian(-left)
                                        + "; наименьших наборов, которые не открыть вместе: " + conflicts + more + "."
                                : ", остаётся " + NumberText.russian(left) + "."));
    }

    static LocalizedText gist(ImmutableList<CapacityFinding> findings) {
        long shared = findings.size();
        long scarce = findings.stream()
                .filter(finding -> finding.left().toOptional().orElse(0) < 0)
                .count();
        long unknown =
                findings.stream().filter(finding -> !finding.left().isDefined()).count();
        return LocalizedText.of(
                ENGLISH,
                "Infrastructure of which packages take capacity: " + shared + "; not enough for all of them: " + scarce
                        + "; of unknown capacity: " + unknown + ".",
                RUSSIAN,
                "Объектов, мощность которых занимают пакеты: " + shared + "; не хватает на все пакеты: " + scarce
                        + "; с неизвестной мощностью: " + unknown + ".");
    }
}
