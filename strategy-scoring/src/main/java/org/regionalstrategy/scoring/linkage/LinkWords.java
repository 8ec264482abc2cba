package org.regionalstrategy.scoring.linkage;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.wording.NumberText;

/** Suggested links in words that name things as people do. */
final class LinkWords {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private final Strategy strategy;

    LinkWords(Strategy strategy) {
        this.strategy = strategy;
    }

    LocalizedText suggestion(
            Ref<Organization> one,
            Ref<Organization> other,
            ImmutableList<Ref<ProductPackage>> opens,
            Measure relatedness) {
        return LocalizedText.of(
                ENGLISH,
                "A link of " + name(one, ENGLISH) + " and " + name(other, ENGLISH)
                        + (opens.isEmpty() ? " opens no package by itself" : " opens " + names(opens, ENGLISH))
                        + near(relatedness, ENGLISH)
                        + ".",
                RUSSIAN,
                "Связь между «" + name(one, RUSSIAN) + "» и «" + name(other, RUSSIAN) + "» "
                        + (opens.isEmpty() ? "сама по себе рынка не открывает" : "открывает рынок для: ")
                        + names(opens, RUSSIAN)
                        + near(relatedness, RUSSIAN)
                        + ".");
    }

    private static String near(Measure relatedness, String language) {
        if (!relatedness.isDefined()) {
            return "";
        }
        double value = relatedness.toOptional().orElseThrow();
        return language.equals(RUSSIAN)
                ? "; родственность того, что они вносят: " + NumberText.russian(value)
                : "; the relatedness of what they bring is " + NumberText.english(value);
    }

    static LocalizedText gist(int opening, int listed) {
        return LocalizedText.of(
                ENGLISH,
                "Missing links that alone would open a package: " + opening + "; suggested: " + listed + ".",
                RUSSIAN,
                "Недостающих связей, каждая из которых открыла бы рынок: " + opening + "; предложено: " + listed + ".");
    }

    static LocalizedText cut(int pairs) {
        return LocalizedText.of(
                ENGLISH,
                "More than " + pairs + " links would open a package: the search was cut there.",
                RUSSIAN,
                "Рынок открывают более " + pairs + " связей: дальше поиск не продолжался.");
    }

    private String names(ImmutableList<? extends Ref<? extends Identified>> refs, String language) {
        return refs.stream().map(ref -> name(ref, language)).collect(Collectors.joining(", "));
    }

    private String name(Ref<? extends Identified> ref, String language) {
        return strategy.resolve(ref).name().in(language);
    }
}
