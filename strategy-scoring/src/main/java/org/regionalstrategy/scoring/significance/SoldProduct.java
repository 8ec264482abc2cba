package org.regionalstrategy.scoring.significance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.InputBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.product.Market;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductRole;

/**
 * A product of a package that is sold on a market.
 *
 * @param product the product
 * @param role core or complementary
 */
record SoldProduct(Product product, ProductRole role) {
    SoldProduct {
        checkArgument(role != ProductRole.ENABLING, "product %s: an enabling product is not sold", product.id());
    }

    boolean isCore() {
        return role == ProductRole.CORE;
    }

    String name(String language) {
        return product.name().in(language);
    }

    Optional<Market> market() {
        return product.market();
    }

    OptionalDouble shareSought() {
        return market().map(Market::shareSought).orElse(OptionalDouble.empty());
    }

    Optional<Money> size() {
        return market().flatMap(Market::size);
    }

    OptionalDouble growth() {
        return market().map(Market::growth).orElse(OptionalDouble.empty());
    }

    /** Whether the size of its market and the share sought are known. */
    boolean isValued() {
        return size().isPresent() && shareSought().isPresent();
    }

    boolean illustrative() {
        return product.illustrative() || market().map(Market::illustrative).orElse(false);
    }

    /**
     * Sales sought after some years: {@code size (1 + growth)^years share}; infinite where too large for a double.
     *
     * @param years from the price year to the horizon; negative where the horizon comes first
     */
    double salesAfter(int years) {
        double size = size().orElseThrow().amount().doubleValue();
        return size
                * StrictMath.pow(1 + growth().orElse(0), years)
                * shareSought().orElseThrow();
    }

    /** What keeps it from being valued. */
    String englishGap() {
        if (market().isEmpty()) {
            return "no market";
        }
        return size().isEmpty() ? "no market size" : "no share sought";
    }

    String russianGap() {
        if (market().isEmpty()) {
            return "нет рынка";
        }
        return size().isEmpty() ? "нет объёма рынка" : "нет искомой доли";
    }

    /** The size, growth and share that are known. */
    ImmutableList<Input> inputs(String moneyUnit) {
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        size().ifPresent(size -> inputs.add(
                input("market size a year", "объём рынка в год", size.amount().doubleValue())
                        .unit(moneyUnit)
                        .build()));
        growth().ifPresent(growth -> inputs.add(
                input("growth of the market a year", "рост рынка в год", growth).build()));
        inputs.addAll(shareInput());
        return inputs.build();
    }

    /** The share sought, if it is known. */
    ImmutableList<Input> shareInput() {
        OptionalDouble share = shareSought();
        return share.isPresent()
                ? ImmutableList.of(input("share of the market sought", "искомая доля рынка", share.getAsDouble())
                        .build())
                : ImmutableList.of();
    }

    private InputBuilder input(String english, String russian, double value) {
        return Input.builder()
                .label(LocalizedText.of("en", name("en") + ": " + english, "ru", name("ru") + ": " + russian))
                .value(value)
                .sources(sources())
                .illustrative(illustrative());
    }

    private ImmutableList<Ref<Source>> sources() {
        return market().map(Market::sources)
                .filter(sources -> !sources.isEmpty())
                .orElse(product.sources());
    }
}
