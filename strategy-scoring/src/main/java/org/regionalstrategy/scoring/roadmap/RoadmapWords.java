package org.regionalstrategy.scoring.roadmap;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.PackageDelay;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.scoring.wording.NumberText;

/** A roadmap in words. */
final class RoadmapWords {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private final Strategy strategy;
    private final Calendar calendar;

    RoadmapWords(Strategy strategy) {
        this.strategy = strategy;
        this.calendar = new Calendar(strategy.asOf());
    }

    Calendar calendar() {
        return calendar;
    }

    LocalizedText name(Ref<? extends Identified> ref) {
        return strategy.resolve(ref).name();
    }

    LocalizedText name(Step step) {
        return both(language -> name(step.subject(), language));
    }

    private String name(StepSubject subject, String language) {
        boolean russian = language.equals(RUSSIAN);
        if (subject instanceof StepSubject.Running running) {
            return in(running.project(), language);
        } else if (subject instanceof StepSubject.Entering entering) {
            return in(entering.productPackage(), language) + (russian ? ": выход на рынок" : " enters its market");
        } else if (subject instanceof StepSubject.Adding adding) {
            return name(adding.addition(), language);
        }
        throw new IllegalStateException("roadmap: no words for " + subject);
    }

    private String name(Addition addition, String language) {
        boolean russian = language.equals(RUSSIAN);
        if (addition instanceof Addition.DecisionTaken taken) {
            return in(taken.decision(), language);
        } else if (addition instanceof Addition.InfrastructureBuilt built) {
            return in(built.infrastructure(), language);
        } else if (addition instanceof Addition.PartnerJoins partner) {
            return in(partner.organization(), language) + (russian ? ": вступление в сообщество" : " joins");
        } else if (addition instanceof Addition.CapabilityRaised raised) {
            return in(raised.organization(), language)
                    + (russian ? ": " : " raises ")
                    + in(raised.capability(), language)
                    + (russian ? " до " : " to ")
                    + raised.to();
        }
        throw new IllegalStateException("roadmap: no words for " + addition);
    }

    private String in(Ref<? extends Identified> ref, String language) {
        return name(ref).in(language);
    }

    /** The dates of a step. */
    LocalizedText dates(StepNetwork network, RoadmapDates dates, Step step) {
        if (network.earliestFinish(step) instanceof Measure.Undefined undefined) {
            return LocalizedText.of(
                    ENGLISH,
                    "Not finished before " + calendar.text(network.finish(step)) + "; when is unknown: "
                            + undefined.reason().in(ENGLISH),
                    RUSSIAN,
                    "Не раньше " + calendar.text(network.finish(step)) + ", срок неизвестен: "
                            + undefined.reason().in(RUSSIAN));
        }
        String span = calendar.text(network.start(step)) + " .. " + calendar.text(network.finish(step));
        if (dates.slack(step) instanceof Measure.Defined slack) {
            String latest = calendar.text(network.start(step) + (int) slack.value());
            return LocalizedText.of(
                    ENGLISH,
                    "At the earliest " + span + "; must start by " + latest + ", a slack of "
                            + NumberText.english(slack.value()) + " months.",
                    RUSSIAN,
                    "Самое раннее: " + span + "; начать не позже " + latest + ", запас в месяцах: "
                            + NumberText.russian(slack.value()) + ".");
        }
        LocalizedText why = ((Measure.Undefined) dates.slack(step)).reason();
        return LocalizedText.of(
                ENGLISH,
                "At the earliest " + span + ". " + why.in(ENGLISH),
                RUSSIAN,
                "Самое раннее: " + span + ". " + why.in(RUSSIAN));
    }

    /** When a package enters, and what it waits for longest. */
    LocalizedText entry(StepNetwork network, PlannedPackage planned, Step entry) {
        LocalizedText name = name(planned.productPackage());
        String month = calendar.text(network.finish(entry));
        if (network.earliestFinish(entry) instanceof Measure.Undefined undefined) {
            return LocalizedText.of(
                    ENGLISH,
                    name.in(ENGLISH) + " enters its market no earlier than " + month + "; when is unknown: "
                            + undefined.reason().in(ENGLISH),
                    RUSSIAN,
                    "«" + name.in(RUSSIAN) + "» выходит на рынок не раньше " + month + ", срок неизвестен: "
                            + undefined.reason().in(RUSSIAN));
        }
        if (network.finish(entry) == 0) {
            return LocalizedText.of(
                    ENGLISH,
                    name.in(ENGLISH) + " waits for nothing.",
                    RUSSIAN,
                    "«" + name.in(RUSSIAN) + "»: ждать нечего.");
        }
        ImmutableList<Step> way = network.longestWay(entry);
        ImmutableList<Step> before = way.subList(0, way.size() - 1);
        return LocalizedText.of(
                ENGLISH,
                name.in(ENGLISH) + " can enter its market in " + month + " at the earliest; it waits longest for "
                        + names(before, ENGLISH) + ".",
                RUSSIAN,
                "«" + name.in(RUSSIAN) + "» может выйти на рынок не раньше " + month + "; дольше всего ждёт: "
                        + names(before, RUSSIAN) + ".");
    }

    private String names(ImmutableList<Step> steps, String language) {
        return steps.stream()
                .map(step -> name(step.subject(), language))
                .collect(Collectors.joining(language.equals(RUSSIAN) ? "; затем " : "; then "));
    }

    /** What a slip delays. */
    LocalizedText slip(Step step, int months, ImmutableList<PackageDelay> delays) {
        return LocalizedText.of(
                ENGLISH,
                "If this slips by " + months + " months: " + name(step.subject(), ENGLISH) + ", then "
                        + delayed(delays, ENGLISH, "no package is delayed", "by an unknown time")
                        + ".",
                RUSSIAN,
                "Сдвиг на месяцы (" + months + "): " + name(step.subject(), RUSSIAN) + ". "
                        + delayed(delays, RUSSIAN, "Ни один пакет не задержан", "на неизвестный срок")
                        + ".");
    }

    private String delayed(ImmutableList<PackageDelay> delays, String language, String nothing, String unknown) {
        String all = delays.stream()
                .filter(delay -> delay.months().toOptional().orElse(1) > 0)
                .map(delay -> in(delay.productPackage(), language) + ": "
                        + (delay.months() instanceof Measure.Defined months ? "+" + (int) months.value() : unknown))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? nothing : all;
    }

    static LocalizedText months() {
        return LocalizedText.of(
                ENGLISH, "months from the as-of date or the start", RUSSIAN, "месяцы от даты оценки или начала");
    }

    LocalizedText gist(int packages, int steps, String first, String last) {
        return packages == 0
                ? LocalizedText.of(ENGLISH, "Nothing is chosen, nothing is to be done.", RUSSIAN, "Ничего не выбрано.")
                : LocalizedText.of(
                        ENGLISH,
                        "Packages: " + packages + "; steps before their entry: " + steps + "; the first enters in "
                                + first + ", the last in " + last + ".",
                        RUSSIAN,
                        "Пакетов: " + packages + "; шагов до выхода на рынок: " + steps + "; первый выход " + first
                                + ", последний " + last + ".");
    }

    static LocalizedText unknownSteps(long unknown) {
        return LocalizedText.of(
                ENGLISH,
                "Steps whose duration or date nobody has said: " + unknown + "; what rests on them has bounds only.",
                RUSSIAN,
                "Шагов, срок которых никем не назван: " + unknown + "; для зависящего от них есть только границы.");
    }

    static LocalizedText illustrativeSteps(long illustrative) {
        return LocalizedText.of(
                ENGLISH,
                "Steps whose duration or date is illustrative: " + illustrative + ".",
                RUSSIAN,
                "Шагов с иллюстративным сроком: " + illustrative + ".");
    }

    LocalizedText refused(Step step) {
        return LocalizedText.of(
                ENGLISH,
                "It waits for a decision that was refused or revoked: " + name(step.subject(), ENGLISH) + ".",
                RUSSIAN,
                "Нужно решение, в котором отказано или которое отменено: " + name(step.subject(), RUSSIAN) + ".");
    }

    LocalizedText late(PlannedPackage planned, Year horizon) {
        return LocalizedText.of(
                ENGLISH,
                in(planned.productPackage(), ENGLISH) + " enters its market after " + horizon + ", its horizon.",
                RUSSIAN,
                "«" + in(planned.productPackage(), RUSSIAN) + "» выходит на рынок позже горизонта " + horizon + ".");
    }

    private static LocalizedText both(Function<String, String> text) {
        return LocalizedText.of(ENGLISH, text.apply(ENGLISH), RUSSIAN, text.apply(RUSSIAN));
    }
}
