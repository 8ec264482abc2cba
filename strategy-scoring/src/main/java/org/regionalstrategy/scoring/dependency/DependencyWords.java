package org.regionalstrategy.scoring.dependency;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.scoring.cooperation.GateStructure;
import org.regionalstrategy.scoring.wording.NumberText;

/** Dependencies in words that name things as people do. */
final class DependencyWords {
    private static final String RUSSIAN = "ru";

    private final Strategy strategy;

    DependencyWords(Strategy strategy) {
        this.strategy = strategy;
    }

    /** What is known of a chance as a measure. */
    Measure measure(Chance<Component> chance) {
        if (chance.isDefined()) {
            return Measure.of(chance.lower());
        }
        return Measure.undefined(chance.exact() ? unjudged(chance.unjudged()) : tooLarge());
    }

    LocalizedText unjudged(ImmutableSet<Component> components) {
        return LocalizedText.of(
                "en",
                "Nobody has judged how probable this is: " + names(components, "en") + ".",
                RUSSIAN,
                "Никто не оценил вероятность: " + names(components, RUSSIAN) + ".");
    }

    private static LocalizedText tooLarge() {
        return LocalizedText.of(
                "en",
                "The requirements are too intricate for an exact calculation within the bound; only bounds are known.",
                RUSSIAN,
                "Требования слишком сложны для точного расчёта в заданных пределах; известны только границы.");
    }

    static LocalizedText cannotClose() {
        return LocalizedText.of(
                "en",
                "The gate cannot be closed by anything that is uncertain.",
                RUSSIAN,
                "Ничто неопределённое не может закрыть выход на рынок.");
    }

    LocalizedText importance(
            Component component, LocalizedText name, Chance<Component> with, Chance<Component> without) {
        boolean decision = GateStructure.isDecision(component.ref());
        LocalizedText own = strategy.resolve(component.ref()).name();
        return LocalizedText.of(
                "en",
                own.in("en") + ": " + name.in("en") + " is open with probability " + text(with, false)
                        + (decision ? " if adopted, " : " with it, ") + text(without, false)
                        + (decision ? " if refused." : " without it."),
                RUSSIAN,
                "«" + own.in(RUSSIAN) + "»: вероятность выхода на рынок пакета «" + name.in(RUSSIAN) + "» "
                        + (decision ? "при принятии " : "при наличии ") + text(with, true)
                        + (decision ? ", при отказе " : ", при отсутствии ") + text(without, true) + ".");
    }

    LocalizedText ofPackage(LocalizedText name, Chance<Component> open) {
        return LocalizedText.of(
                "en",
                name.in("en") + " is open with probability " + text(open, false) + ".",
                RUSSIAN,
                "«" + name.in(RUSSIAN) + "»: вероятность выхода на рынок " + text(open, true) + ".");
    }

    static LocalizedText ofDecision(LocalizedText name) {
        return LocalizedText.of(
                "en",
                "Expected open packages that hang on " + name.in("en") + ".",
                RUSSIAN,
                "Ожидаемое число открытых пакетов, зависящих от решения «" + name.in(RUSSIAN) + "».");
    }

    static LocalizedText ofStrategy() {
        return LocalizedText.of(
                "en",
                "Expected number of open packages, decisions being independent.",
                RUSSIAN,
                "Ожидаемое число открытых пакетов при независимых решениях.");
    }

    static LocalizedText undefinedValue(LocalizedText name) {
        return LocalizedText.of(
                "en",
                "The market value of " + name.in("en") + " is undefined.",
                RUSSIAN,
                "Рыночная стоимость пакета «" + name.in(RUSSIAN) + "» не определена.");
    }

    private String names(ImmutableSet<Component> components, String language) {
        return components.stream()
                .map(component -> name(component.ref(), language))
                .collect(Collectors.joining(", "));
    }

    private String name(Ref<?> ref, String language) {
        return strategy.resolve(ref).name().in(language);
    }

    private static String text(Chance<Component> chance, boolean russian) {
        String lower = russian ? NumberText.russianDecimals(chance.lower()) : NumberText.decimals(chance.lower());
        String upper = russian ? NumberText.russianDecimals(chance.upper()) : NumberText.decimals(chance.upper());
        return chance.isDefined() ? lower : (russian ? "от " : "from ") + lower + (russian ? " до " : " to ") + upper;
    }
}
