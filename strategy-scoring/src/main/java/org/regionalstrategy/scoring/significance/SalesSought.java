package org.regionalstrategy.scoring.significance;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.product.Product;

/**
 * The sales that the products of a package seek in the year of the horizon.
 *
 * @param value their sum
 * @param explanation what each adds
 */
record SalesSought(Measure value, Explanation explanation) {

    static SalesSought of(Strategy strategy, ImmutableList<SoldProduct> sold, ImmutableList<Product> enabling) {
        ImmutableList<SoldProduct> unknown = sold.stream()
                .filter(product -> product.isCore() && !product.isValued())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Input> inputs = inputs(strategy, sold);
        if (!unknown.isEmpty()) {
            return undefined(SalesText.undefined(unknown), inputs);
        }
        ImmutableList<Contribution> parts = parts(strategy, sold);
        double total = 0;
        for (Contribution part : parts) {
            total += part.value();
        }
        if (!Double.isFinite(total)) {
            return undefined(SalesText.tooLarge(), inputs);
        }
        Explanation explanation = Explanation.builder()
                .sentence(new SalesText(strategy, sold, enabling).defined(total, parts))
                .parts(parts)
                .inputs(inputs)
                .build();
        return new SalesSought(Measure.of(total), explanation);
    }

    private static ImmutableList<Input> inputs(Strategy strategy, ImmutableList<SoldProduct> sold) {
        String unit = new MoneyText(strategy.moneyUnit()).code();
        return sold.stream()
                .flatMap(product -> product.inputs(unit).stream())
                .filter(input -> Double.isFinite(input.value()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Contribution> parts(Strategy strategy, ImmutableList<SoldProduct> sold) {
        int years =
                strategy.horizon().getValue() - strategy.moneyUnit().priceYear().getValue();
        return sold.stream()
                .filter(SoldProduct::isValued)
                .map(product -> Contribution.builder()
                        .label(product.product().name())
                        .value(product.salesAfter(years))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static SalesSought undefined(LocalizedText reason, ImmutableList<Input> inputs) {
        return new SalesSought(
                Measure.undefined(reason),
                Explanation.builder().sentence(reason).inputs(inputs).build());
    }
}
