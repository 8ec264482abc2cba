package org.regionalstrategy.scoring.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.model.product.ProductRole.COMPLEMENTARY;
import static org.regionalstrategy.model.product.ProductRole.CORE;
import static org.regionalstrategy.model.product.ProductRole.ENABLING;
import static org.regionalstrategy.scoring.significance.Basket.market;
import static org.regionalstrategy.scoring.significance.Basket.product;
import static org.regionalstrategy.scoring.significance.Basket.russian;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.product.Market;
import org.regionalstrategy.model.product.MarketBuilder;
import org.regionalstrategy.model.product.MarketScope;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.Significance;

class PackageValuationTest {
    @Test
    void the_island_seeks_100_by_sensors_and_20_by_cheese() {
        ImmutableList<PackageValue> values = PackageValuation.withDefaults().values(Strategies.island());
        PackageValue sensors = values.get(0);
        assertThat(sensors.marketValue().toOptional().orElseThrow()).isCloseTo(100, within(1e-12));
        assertThat(sensors.supported()).hasValue(Significance.GLOBAL);
        assertThat(sensors.illustrative()).isTrue();
        assertThat(sensors.value().sentence().in("en"))
                .isEqualTo("Sales sought in 2035: 100.00 million EUR at prices of 2019 (sensor 100.00).");
        assertThat(sensors.significance().sentence().in("en"))
                .isEqualTo("Claimed and supported: global; sensor seeks 10.00 % of a global market.");

        PackageValue cheeses = values.get(1);
        assertThat(cheeses.marketValue().toOptional().orElseThrow()).isCloseTo(20, within(1e-12));
        assertThat(cheeses.supported()).hasValue(Significance.NATIONAL);
    }

    @Test
    void explanations_are_there_in_russian() {
        PackageValue sensors =
                PackageValuation.withDefaults().values(Strategies.island()).get(0);
        assertThat(russian(sensors.value().sentence()))
                .isEqualTo(
                        "Объём продаж, на который претендует пакет в 2035 году: 100,00 млн EUR в ценах 2019 года (sensor 100,00).");
        assertThat(russian(sensors.significance().sentence()))
                .isEqualTo(
                        "Заявлена и подтверждена глобальная значимость; продукт «sensor» претендует на 10,00 % мирового рынка.");
    }

    @Test
    void a_market_grows_from_the_price_year_to_the_horizon() {
        PackageValue value = basket().with(
                        "a", CORE, market(MarketScope.GLOBAL, 1_000, 0.1).growth(0.05))
                .value();
        assertThat(value.marketValue().toOptional().orElseThrow())
                .as("100 * 1.05^16")
                .isCloseTo(218.2874588381937, within(1e-9));
    }

    @Test
    void a_market_may_shrink() {
        PackageValue value = basket().with(
                        "a", CORE, market(MarketScope.GLOBAL, 1_000, 0.1).growth(-0.5))
                .value();
        assertThat(value.marketValue()).isEqualTo(Measure.of(100 / 65_536.0));
    }

    @Test
    void core_and_complementary_products_count_and_enabling_ones_do_not() {
        PackageValue value = basket().with("core", CORE, market(MarketScope.GLOBAL, 1_000, 0.1))
                .with("part", ENABLING, market(MarketScope.GLOBAL, 500, 0.1))
                .with("extra", COMPLEMENTARY, market(MarketScope.GLOBAL, 200, 0.5))
                .value();
        assertThat(value.marketValue()).isEqualTo(Measure.of(200));
        assertThat(value.value().parts())
                .extracting(part -> part.label().in("en"))
                .containsExactly("core", "extra");
        assertThat(value.value().sentence().in("en"))
                .isEqualTo(
                        "Sales sought in 2035: 200.00 million EUR at prices of 2019 (core 100.00; extra 100.00); not counted, as"
                                + " it goes into the others: part.");
    }

    @Test
    void a_core_product_without_figures_leaves_the_value_undefined() {
        PackageValue value = basket().with(product("lonely"), CORE)
                .with(
                        "unsized",
                        CORE,
                        Market.builder().scope(MarketScope.GLOBAL).shareSought(0.1))
                .with(
                        "unshared",
                        CORE,
                        Market.builder().scope(MarketScope.GLOBAL).size(Money.of(10)))
                .with("fine", CORE, market(MarketScope.GLOBAL, 10, 0.1))
                .value();
        String reason =
                "The market value is not known, since core products lack figures: lonely (no market); unsized (no market"
                        + " size); unshared (no share sought).";
        assertThat(value.marketValue())
                .isInstanceOfSatisfying(
                        Measure.Undefined.class,
                        undefined -> assertThat(undefined.reason().in("en")).isEqualTo(reason));
        assertThat(value.value().sentence().in("en")).isEqualTo(reason);
        assertThat(value.value().sentence().in("ru"))
                .contains("«lonely» (нет рынка); «unsized» (нет объёма рынка); «unshared» (нет искомой доли)");
        assertThat(value.value().parts()).isEmpty();
    }

    @Test
    void a_complementary_product_without_figures_is_named_and_adds_nothing() {
        PackageValue value = basket().with("core", CORE, market(MarketScope.GLOBAL, 1_000, 0.1))
                .with(product("extra"), COMPLEMENTARY)
                .value();
        assertThat(value.marketValue()).isEqualTo(Measure.of(100));
        assertThat(value.value().sentence().in("en"))
                .endsWith("(core 100.00); nothing is counted, for lack of figures, for extra.");
        assertThat(value.value().sentence().in("ru")).endsWith("; не учтено из-за отсутствия данных: extra.");
    }

    @Test
    void an_unknown_growth_is_none_and_is_said() {
        PackageValue value = basket().with(
                        "a",
                        CORE,
                        Market.builder()
                                .scope(MarketScope.GLOBAL)
                                .size(Money.of(1_000))
                                .shareSought(0.1))
                .value();
        assertThat(value.marketValue()).isEqualTo(Measure.of(100));
        assertThat(value.value().sentence().in("en"))
                .endsWith("; no growth is known, and none assumed, for the market of a.");
        assertThat(value.value().inputs()).extracting(Input::value).containsExactly(1_000.0, 0.1);
    }

    @Test
    void the_inputs_name_unit_and_sources() {
        PackageValue value = basket().with(
                        "a",
                        CORE,
                        market(MarketScope.GLOBAL, 1_000, 0.1).growth(0.02).addSource(Ref.of(Source.class, "study")))
                .value();
        ImmutableList<Input> inputs = value.value().inputs();
        assertThat(inputs).extracting(Input::value).containsExactly(1_000.0, 0.02, 0.1);
        assertThat(inputs.get(0).unit()).hasValue("EUR_MLN");
        assertThat(inputs.get(0).label().in("ru")).isEqualTo("a: объём рынка в год");
        assertThat(inputs).allSatisfy(input -> {
            assertThat(input.sources()).containsExactly(Ref.of(Source.class, "study"));
            assertThat(input.illustrative()).isFalse();
        });
        assertThat(value.illustrative()).isFalse();
    }

    @Test
    void a_market_without_sources_has_those_of_its_product() {
        Product sourced = product("a").toBuilder()
                .addSource(Ref.of(Source.class, "study"))
                .market(market(MarketScope.GLOBAL, 1_000, 0.1).build())
                .build();
        assertThat(basket().with(sourced, CORE).value().value().inputs())
                .allSatisfy(input -> assertThat(input.sources()).containsExactly(Ref.of(Source.class, "study")));
    }

    @Test
    void a_value_is_illustrative_if_a_figure_that_counts_is() {
        MarketBuilder sound = market(MarketScope.GLOBAL, 1_000, 0.1);
        assertThat(basket().with("a", CORE, sound).value().illustrative()).isFalse();
        assertThat(basket().with("a", CORE, sound).illustrative().value().illustrative())
                .isTrue();
        assertThat(basket().with("a", CORE, market(MarketScope.GLOBAL, 1, 0.1).illustrative(true))
                        .value()
                        .illustrative())
                .isTrue();
        Product guessed = product("b").toBuilder()
                .illustrative(true)
                .market(sound.build())
                .build();
        assertThat(basket().with(guessed, CORE).value().illustrative()).isTrue();
        assertThat(basket().with("a", CORE, sound)
                        .with(guessed, ENABLING)
                        .value()
                        .illustrative())
                .isFalse();
        Product unvalued = guessed.toBuilder().market(Optional.empty()).build();
        assertThat(basket().with("a", CORE, sound)
                        .with(unvalued, COMPLEMENTARY)
                        .value()
                        .illustrative())
                .isFalse();
    }

    @Test
    void a_value_beyond_the_range_of_numbers_is_undefined() {
        PackageValue value = basket().with(
                        "a", CORE, market(MarketScope.GLOBAL, 1_000, 0.1).growth(1e30))
                .value();
        assertThat(value.marketValue()).isInstanceOf(Measure.Undefined.class);
        assertThat(value.value().sentence().in("en")).contains("too large to be computed");
        PackageValue huge = basket().with(
                        "a",
                        CORE,
                        Market.builder()
                                .scope(MarketScope.GLOBAL)
                                .size(Money.of("1e400"))
                                .shareSought(0.1))
                .value();
        assertThat(huge.marketValue()).isInstanceOf(Measure.Undefined.class);
        assertThat(huge.value().inputs()).extracting(Input::value).containsExactly(0.1);
    }

    @Test
    void a_market_that_is_not_yet_known_does_not_count() {
        Strategy strategy = basket().with(
                        "a", CORE, market(MarketScope.GLOBAL, 1_000, 0.1).since(PartialDate.parse("2021")))
                .strategy();
        PackageValuation valuation = PackageValuation.withDefaults();
        PackageValue before =
                valuation.values(strategy.asOf(LocalDate.of(2019, 7, 31))).get(0);
        assertThat(before.marketValue()).isInstanceOf(Measure.Undefined.class);
        assertThat(before.supported()).isEmpty();
        PackageValue after =
                valuation.values(strategy.asOf(LocalDate.of(2022, 1, 1))).get(0);
        assertThat(after.marketValue()).isEqualTo(Measure.of(100));
    }

    @Test
    void the_parts_add_up_to_the_value_exactly() {
        SplittableRandom random = new SplittableRandom(16);
        for (int trial = 0; trial < 200; trial++) {
            Basket basket = basket();
            int products = 1 + random.nextInt(8);
            for (int i = 0; i < products; i++) {
                basket.with(
                        "p" + i,
                        random.nextBoolean() || i == 0 ? CORE : COMPLEMENTARY,
                        market(MarketScope.GLOBAL, random.nextInt(1, 1_000_000), random.nextDouble())
                                .growth(random.nextDouble(-0.1, 0.2)));
            }
            PackageValue value = basket.value();
            assertThat(value.marketValue()).isEqualTo(Measure.of(value.value().total()));
            assertThat(value.value().parts())
                    .extracting(Contribution::value)
                    .allMatch(part -> part > 0)
                    .hasSize(products);
        }
    }

    private static Basket basket() {
        return new Basket();
    }
}
