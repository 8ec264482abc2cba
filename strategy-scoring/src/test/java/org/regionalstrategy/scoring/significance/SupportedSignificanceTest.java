package org.regionalstrategy.scoring.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.regionalstrategy.model.product.ProductRole.COMPLEMENTARY;
import static org.regionalstrategy.model.product.ProductRole.CORE;
import static org.regionalstrategy.scoring.significance.Basket.market;
import static org.regionalstrategy.scoring.significance.Basket.product;
import static org.regionalstrategy.scoring.significance.Basket.russian;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.product.Market;
import org.regionalstrategy.model.product.MarketScope;
import org.regionalstrategy.model.product.Significance;

class SupportedSignificanceTest {
    @Test
    void significance_goes_by_scope_and_share() {
        assertThat(supported(MarketScope.GLOBAL, 0.01)).isEqualTo(Significance.GLOBAL);
        assertThat(supported(MarketScope.GLOBAL, 0.0099)).isEqualTo(Significance.NATIONAL);
        assertThat(supported(MarketScope.GLOBAL, 0)).isEqualTo(Significance.REGIONAL);
        assertThat(supported(MarketScope.NATIONAL, 0.05)).isEqualTo(Significance.NATIONAL);
        assertThat(supported(MarketScope.NATIONAL, 0.049)).isEqualTo(Significance.REGIONAL);
        assertThat(supported(MarketScope.REGIONAL, 1)).isEqualTo(Significance.REGIONAL);
    }

    @Test
    void a_claim_beyond_what_is_supported_is_said() {
        PackageValue value = basket().claiming(Significance.GLOBAL)
                .with("first", CORE, market(MarketScope.REGIONAL, 1, 1))
                .with("second", CORE, market(MarketScope.GLOBAL, 1_000, 0.005))
                .with("third", CORE, market(MarketScope.NATIONAL, 1, 1))
                .value();
        assertThat(value.supported()).hasValue(Significance.NATIONAL);
        assertThat(value.significance().sentence().in("en"))
                .isEqualTo(
                        "Claimed global, supported only national; second seeks 0.50 % of a global market, below the 1.00 % that"
                                + " would count on that scale.");
        assertThat(russian(value.significance().sentence()))
                .isEqualTo(
                        "Заявлена глобальная значимость, подтверждена только национальная; продукт «second» претендует на 0,50 %"
                                + " мирового рынка, меньше 1,00 %, значимых в этом масштабе.");
        assertThat(value.significance().inputs()).extracting(Input::value).containsExactly(0.005);
    }

    @Test
    void a_claim_below_what_is_supported_is_said() {
        PackageValue value = basket().claiming(Significance.REGIONAL)
                .with("a", CORE, market(MarketScope.NATIONAL, 1, 0.5))
                .value();
        assertThat(value.significance().sentence().in("en"))
                .isEqualTo("Claimed regional, supported even national; a seeks 50.00 % of a national market.");
    }

    @Test
    void a_share_that_just_suffices_is_not_called_too_small() {
        PackageValue value =
                basket().with("a", CORE, market(MarketScope.GLOBAL, 1, 0.01)).value();
        assertThat(value.significance().sentence().in("en"))
                .isEqualTo("Claimed national, supported even global; a seeks 1.00 % of a global market.");
    }

    @Test
    void only_core_products_support_a_significance() {
        PackageValue value = basket().with(product("core"), CORE)
                .with("extra", COMPLEMENTARY, market(MarketScope.GLOBAL, 1_000, 0.5))
                .value();
        assertThat(value.supported()).isEmpty();
        assertThat(value.significance().sentence().in("en"))
                .isEqualTo("Claimed national; none is supported, since no core product has a market.");
        assertThat(value.significance().sentence().in("ru"))
                .isEqualTo(
                        "Заявлена национальная значимость; не подтверждена никакая: ни у одного основного продукта нет рынка.");
    }

    @Test
    void a_market_without_a_share_is_regional_and_is_said() {
        PackageValue value = basket().with("a", CORE, Market.builder().scope(MarketScope.GLOBAL))
                .value();
        assertThat(value.supported()).hasValue(Significance.REGIONAL);
        assertThat(value.significance().sentence().in("en"))
                .endsWith("; a has a global market, but the share sought is not known.");
        assertThat(value.significance().sentence().in("ru"))
                .endsWith("; у продукта «a» есть мировой рынок, но искомая доля неизвестна.");
    }

    @Test
    void the_shares_are_options() {
        Strategy strategy =
                basket().with("a", CORE, market(MarketScope.GLOBAL, 1_000, 0.1)).strategy();
        PackageValuation strict = PackageValuation.withDefaults()
                .withOptions(ValuationOptions.builder().globalShare(0.2).build());
        assertThat(strict.values(strategy).get(0).supported()).hasValue(Significance.NATIONAL);
        assertThat(strict.options().nationalShare()).isEqualTo(0.05);
        assertThatThrownBy(() -> ValuationOptions.builder().globalShare(1.5).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("options: global share must lie from 0 to 1: 1.5");
        assertThatThrownBy(() -> ValuationOptions.builder().nationalShare(-0.1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("options: national share must lie from 0 to 1: -0.1");
        assertThat(ValuationOptions.builder()
                        .globalShare(0)
                        .nationalShare(1)
                        .build()
                        .nationalShare())
                .isEqualTo(1);
    }

    private static Basket basket() {
        return new Basket();
    }

    private static Significance supported(MarketScope scope, double share) {
        return basket().with("a", CORE, market(scope, 1, share))
                .value()
                .supported()
                .orElseThrow();
    }
}
