package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.CriterionScale;
import org.regionalstrategy.model.session.PackageScore;

class CriterionScoresTest {
    private final Strategy island = Strategies.rankedIsland();

    private StrategyBuilder with(UnaryOperator<Criterion> change) {
        return island.toBuilder()
                .criteria(island.criteria().stream()
                        .map(criterion -> criterion.id().equals("sales") ? change.apply(criterion) : criterion)
                        .toList());
    }

    private StrategyBuilder withScore(UnaryOperator<PackageScore> change) {
        return with(sales -> sales.toBuilder()
                .scores(sales.scores().stream()
                        .map(score -> score.productPackage().id().equals("cheeses") ? change.apply(score) : score)
                        .toList())
                .build());
    }

    private static List<String> broken(StrategyBuilder strategy) {
        return Violations.of(strategy).stream()
                .map(violation -> violation.rule().code() + " " + violation.path())
                .toList();
    }

    @Test
    void a_score_of_no_package_is_an_unknown_reference() {
        assertThat(broken(withScore(score -> score.toBuilder()
                        .productPackage(Ref.of(ProductPackage.class, "cheese"))
                        .build())))
                .containsExactly("unknown-reference criteria[0].scores[1].productPackage");
    }

    @Test
    void a_package_is_scored_once_on_a_criterion() {
        assertThat(broken(withScore(score -> score.toBuilder()
                        .productPackage(Ref.of(ProductPackage.class, "sensors"))
                        .build())))
                .containsExactly("repeated-entry criteria[0].scores[1]");
    }

    @Test
    void the_ends_of_a_score_are_finite_and_in_order() {
        assertThat(broken(withScore(score -> score.toBuilder().lower(41).build())))
                .containsExactly("inconsistent-interval criteria[0].scores[1]");
        assertThat(broken(withScore(score ->
                        score.toBuilder().upper(Double.POSITIVE_INFINITY).build())))
                .containsExactly("not-finite criteria[0].scores[1].upper");
    }

    @Test
    void a_score_lies_on_the_scale_whose_ends_belong_to_it() {
        assertThat(broken(withScore(score -> score.toBuilder().lower(-1).build())))
                .containsExactly("score-outside-scale criteria[0].scores[1]");
        assertThat(broken(
                        withScore(score -> score.toBuilder().lower(0).upper(100).build())))
                .isEmpty();
        assertThat(broken(
                        with(sales -> sales.toBuilder().scale(Optional.empty()).build())))
                .isEmpty();
    }

    @Test
    void a_scale_of_one_level_values_nothing() {
        assertThat(broken(with(sales -> sales.toBuilder()
                        .scale(CriterionScale.builder().worst(50).best(50).build())
                        .scores(List.of())
                        .build())))
                .containsExactly("scale-against-direction criteria[0].scale");
        assertThat(broken(with(sales -> sales.toBuilder()
                        .scale(CriterionScale.builder()
                                .worst(0)
                                .best(Double.NaN)
                                .build())
                        .scores(List.of())
                        .build())))
                .containsExactly("not-finite criteria[0].scale.best");
    }

    @Test
    void a_score_is_seen_from_its_date_on() {
        Strategy scoredLater = withScore(score ->
                        score.toBuilder().since(PartialDate.parse("2020-05")).build())
                .build();

        assertThat(scoredLater.asOf(LocalDate.of(2020, 5, 30)).criteria().get(0).scores())
                .extracting(score -> score.productPackage().id())
                .containsExactly("sensors", "boats");
        assertThat(scoredLater.asOf(LocalDate.of(2020, 5, 31)).criteria().get(0).scores())
                .hasSize(3);
    }

    @Test
    void a_package_that_is_known_later_is_scored_later() {
        assertThat(broken(island.toBuilder()
                        .packages(island.packages().stream()
                                .map(item -> item.id().equals("boats")
                                        ? item.toBuilder()
                                                .since(PartialDate.parse("2021"))
                                                .build()
                                        : item)
                                .toList())))
                .containsExactly(
                        "refers-to-later criteria[0].scores[2].productPackage",
                        "refers-to-later criteria[1].scores[2].productPackage",
                        "refers-to-later criteria[2].scores[2].productPackage");
    }

    @Test
    void a_changed_score_is_a_difference_of_its_criterion() {
        Strategy changed =
                withScore(score -> score.toBuilder().upper(45).build()).build();

        assertThat(StrategyDiff.between(island, changed).differences())
                .singleElement()
                .satisfies(difference -> assertThat(((Difference.Changed) difference).attribute())
                        .isEqualTo("scores"));
    }
}
