package org.regionalstrategy.scoring.partner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.OpenedGate;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.wording.NumberText;

/** Partners in words that name things as people do. */
final class PartnerWords {
    private static final String RUSSIAN = "ru";

    private final Strategy strategy;

    PartnerWords(Strategy strategy) {
        this.strategy = strategy;
    }

    LocalizedText partner(
            Ref<Organization> partner, ImmutableList<OpenedGate> opens, ImmutableList<Ref<ProductPackage>> helps) {
        return LocalizedText.of(
                "en",
                name(partner, "en") + (opens.isEmpty() ? " alone opens nothing" : " opens " + gates(opens, "en"))
                        + (helps.isEmpty() ? "" : "; with other partners it helps to open " + names(helps, "en")) + ".",
                RUSSIAN,
                "«" + name(partner, RUSSIAN) + "»: "
                        + (opens.isEmpty() ? "без других партнёров рынок не открывается" : "открывает рынок для: ")
                        + gates(opens, RUSSIAN)
                        + (helps.isEmpty() ? "" : "; вместе с другими помогает: " + names(helps, RUSSIAN)) + ".");
    }

    /** Which sets are the best. */
    LocalizedText best(ImmutableList<ImmutableSet<Outsider>> sets) {
        if (sets.isEmpty()) {
            return LocalizedText.of(
                    "en",
                    "No closed gate would be opened by known organizations from outside.",
                    RUSSIAN,
                    "Ни один закрытый рынок не открывается с помощью известных внешних организаций.");
        }
        return LocalizedText.of(
                "en",
                "The best partners from outside: " + choices(sets, "en") + ".",
                RUSSIAN,
                "Лучшие внешние партнёры: " + choices(sets, RUSSIAN) + ".");
    }

    private String choices(ImmutableList<ImmutableSet<Outsider>> sets, String language) {
        return sets.stream()
                .map(set -> names(set.stream().map(Outsider::organization).toList(), language))
                .collect(Collectors.joining(language.equals(RUSSIAN) ? "; или " : "; or "));
    }

    LocalizedText together(ImmutableSet<Ref<Organization>> partners, ImmutableList<OpenedGate> opens) {
        return LocalizedText.of(
                "en",
                "Together open " + gates(opens, "en") + ": " + names(partners, "en") + ".",
                RUSSIAN,
                "Вместе открывают рынок для: " + gates(opens, RUSSIAN) + ". Партнёры: " + names(partners, RUSSIAN)
                        + ".");
    }

    static LocalizedText undefinedValue(LocalizedText name) {
        return LocalizedText.of(
                "en",
                "The market value of " + name.in("en") + " is undefined: opening it counts for nothing here.",
                RUSSIAN,
                "Рыночная стоимость пакета «" + name.in(RUSSIAN) + "» не определена: его открытие здесь не учтено.");
    }

    static LocalizedText notProven() {
        return LocalizedText.of(
                "en",
                "The search for the best partners was cut by a bound: there may be better ones.",
                RUSSIAN,
                "Поиск лучших партнёров прерван на заданном пределе: возможны лучшие.");
    }

    static LocalizedText notCheapest() {
        return LocalizedText.of(
                "en",
                "There are too many ways to build what gates need beside partners: a cheaper one than is named here"
                        + " may exist.",
                RUSSIAN,
                "Путей построить то, что нужно кроме партнёров, слишком много: возможны более дешёвые, чем названные.");
    }

    private String gates(ImmutableList<OpenedGate> gates, String language) {
        return gates.stream()
                .map(gate -> name(gate.productPackage(), language) + cost(gate.cost(), language))
                .collect(Collectors.joining(", "));
    }

    private static String cost(Measure cost, String language) {
        boolean russian = language.equals(RUSSIAN);
        if (!cost.isDefined()) {
            return russian ? " (стоимость неизвестна)" : " (at a cost not known)";
        }
        double value = cost.toOptional().orElse(0);
        if (value == 0) {
            return "";
        }
        return russian
                ? " (инфраструктура: " + NumberText.russian(value) + ")"
                : " (infrastructure: " + NumberText.english(value) + ")";
    }

    private String names(Collection<? extends Ref<?>> refs, String language) {
        return refs.stream().map(ref -> name(ref, language)).collect(Collectors.joining(", "));
    }

    private String name(Ref<? extends Identified> ref, String language) {
        return strategy.resolve(ref).name().in(language);
    }
}
