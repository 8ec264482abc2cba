package org.regionalstrategy.scoring.significance;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.scoring.wording.NumberText;

/** The sales that a package seeks, in a sentence for a planner. */
final class SalesText {
    private static final String EN = "en";
    private static final String RU = "ru";

    private final Strategy strategy;
    private final ImmutableList<SoldProduct> sold;
    private final ImmutableList<Product> enabling;

    SalesText(Strategy strategy, ImmutableList<SoldProduct> sold, ImmutableList<Product> enabling) {
        this.strategy = strategy;
        this.sold = sold;
        this.enabling = enabling;
    }

    /** Why there is no value: what the core products lack. */
    static LocalizedText undefined(List<SoldProduct> unknown) {
        return LocalizedText.of(
                EN,
                "The market value is not known, since core products lack figures: "
                        + unknown.stream()
                                .map(product -> product.name(EN) + " (" + product.englishGap() + ")")
                                .collect(joining("; "))
                        + ".",
                RU,
                "Объём продаж рассчитать нельзя, так как по основным продуктам не хватает данных: "
                        + unknown.stream()
                                .map(product -> "«" + product.name(RU) + "» (" + product.russianGap() + ")")
                                .collect(joining("; "))
                        + ".");
    }

    static LocalizedText tooLarge() {
        return LocalizedText.of(
                EN,
                "The market value is too large to be computed: check size and growth of the markets.",
                RU,
                "Объём продаж слишком велик для вычисления: проверьте объём и рост рынков.");
    }

    LocalizedText defined(double total, List<Contribution> parts) {
        MoneyText money = new MoneyText(strategy.moneyUnit());
        int priceYear = strategy.moneyUnit().priceYear().getValue();
        return LocalizedText.of(
                EN,
                "Sales sought in " + strategy.horizon() + ": " + money.english(total) + " at prices of " + priceYear
                        + list(parts, EN, NumberText::decimals)
                        + remark("; no growth is known, and none assumed, for the market of ", withoutGrowth(), EN)
                        + remark("; nothing is counted, for lack of figures, for ", withoutValue(), EN)
                        + remark("; not counted, as it goes into the others: ", enabling, EN) + ".",
                RU,
                "Объём продаж, на который претендует пакет в " + strategy.horizon() + " году: " + money.russian(total)
                        + " в ценах " + priceYear + " года" + list(parts, RU, NumberText::russianDecimals)
                        + remark("; рост рынка неизвестен и принят нулевым: ", withoutGrowth(), RU)
                        + remark("; не учтено из-за отсутствия данных: ", withoutValue(), RU)
                        + remark("; не учтено, так как входит в другие продукты: ", enabling, RU) + ".");
    }

    private static String list(List<Contribution> parts, String language, DoubleFunction<String> number) {
        return parts.stream()
                .map(part -> part.label().in(language) + " " + number.apply(part.value()))
                .collect(joining("; ", " (", ")"));
    }

    private ImmutableList<Product> withoutGrowth() {
        return sold.stream()
                .filter(product -> product.isValued() && product.growth().isEmpty())
                .map(SoldProduct::product)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Product> withoutValue() {
        return sold.stream()
                .filter(product -> !product.isValued())
                .map(SoldProduct::product)
                .collect(ImmutableList.toImmutableList());
    }

    private static String remark(String words, ImmutableList<? extends Identified> things, String language) {
        return things.isEmpty()
                ? ""
                : words
                        + things.stream()
                                .map(thing -> thing.name().in(language))
                                .collect(joining(", "));
    }
}
