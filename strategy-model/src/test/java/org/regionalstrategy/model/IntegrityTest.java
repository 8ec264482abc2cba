package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalstrategy.fixtures.BrokenStrategies;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.region.Region;

class IntegrityTest {
    @Test
    void the_fixtures_keep_every_rule() {
        assertThat(Strategies.minimal().warnings()).isEmpty();
        assertThat(Strategies.island().warnings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IntegrityRule.class)
    void breaking_a_rule_is_reported_once_and_breaks_no_other(IntegrityRule rule) {
        assertThat(Violations.of(BrokenStrategies.breaking(rule)))
                .extracting(Violation::rule)
                .containsExactly(rule);
    }

    @Test
    void an_error_keeps_the_strategy_from_being_built_and_a_warning_does_not() {
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> BrokenStrategies.breaking(IntegrityRule.CYCLE_IN_REGIONS)
                        .build())
                .withMessageContaining("cycle: north -> south -> north");
        assertThat(BrokenStrategies.breaking(IntegrityRule.COMMUNITY_IS_AN_INDUSTRY)
                        .build()
                        .warnings())
                .singleElement()
                .satisfies(violation -> assertThat(violation.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void all_violations_are_reported_at_once_with_path_and_nearest_name() {
        StrategyBuilder broken = Strategies.islandBuilder().region(Ref.of(Region.class, "islnd"));
        broken.organizations(Strategies.island().organizations().stream()
                .map(organization -> organization.toBuilder()
                        .region(Ref.of(Region.class, "mianland"))
                        .build())
                .toList());

        assertThat(Violations.of(broken))
                .extracting(Violation::toString)
                .containsExactly(
                        "error[unknown-reference] at region: no Region has the id \"islnd\" (did you mean \"island\"?)",
                        "error[unknown-reference] at organizations[0].region: no Region has the id \"mianland\" (did you"
                                + " mean \"mainland\"?)",
                        "error[unknown-reference] at organizations[1].region: no Region has the id \"mianland\" (did you"
                                + " mean \"mainland\"?)",
                        "error[unknown-reference] at organizations[2].region: no Region has the id \"mianland\" (did you"
                                + " mean \"mainland\"?)");
    }

    @Test
    void nobody_employs_fewer_than_none() {
        StrategyBuilder broken = Strategies.islandBuilder();
        broken.organizations(Strategies.island().organizations().stream()
                .map(organization -> organization.toBuilder()
                        .employees(organization.id().equals("creamery") ? -1 : 0)
                        .build())
                .toList());

        assertThat(Violations.of(broken))
                .extracting(Violation::toString)
                .singleElement()
                .asString()
                .contains("error[negative-amount]", ".employees: must not be negative: -1");
    }

    @Test
    void no_duration_is_negative_or_longer_than_a_century() {
        StrategyBuilder broken = Strategies.islandBuilder();
        Strategy island = Strategies.island();
        broken.infrastructure(island.infrastructure().stream()
                .map(item -> item.toBuilder().leadTimeMonths(1_201).build())
                .toList());
        broken.capabilities(island.capabilities().stream()
                .limit(1)
                .map(each -> each.toBuilder().raising(months(-1)).build())
                .toList());
        broken.addAllCapabilities(
                island.capabilities().subList(1, island.capabilities().size()));
        broken.organizations(island.organizations().stream()
                .map(each -> each.toBuilder()
                        .joining(months(each.id().equals("trader") ? 1_300 : 1_200))
                        .build())
                .toList());

        assertThat(Violations.of(broken))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "error[out-of-range] at infrastructure[0].leadTimeMonths: must be at most 1200 months: 1201",
                        "error[negative-amount] at capabilities[0].raising.months: must not be negative: -1",
                        "error[out-of-range] at organizations[2].joining.months: must be at most 1200 months: 1300");
    }

    private static DurationEstimate months(int months) {
        return DurationEstimate.builder().months(months).build();
    }

    @Test
    void a_reference_to_something_known_later_is_no_reference_to_a_source_known_later() {
        Strategy island = Strategies.island();
        Organization later = island.organizations().get(0).toBuilder()
                .id("newcomer")
                .since(org.regionalstrategy.model.common.PartialDate.parse("2021"))
                .addSource(island.sources().get(0).ref())
                .build();

        assertThat(island.toBuilder().addOrganization(later).build().warnings()).isEmpty();
    }

    @Test
    void a_reference_resolves_to_the_thing_itself() {
        Strategy island = Strategies.island();
        assertThat(island.resolve(Ref.of(Organization.class, "trader")))
                .isSameAs(island.organizations().get(2));
        assertThat(island.find(Ref.of(Organization.class, "nobody"))).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> island.resolve(Ref.of(Organization.class, "nobody")))
                .withMessage("strategy island-2035: no Organization nobody");
    }

    @Test
    void every_rule_says_what_holds() {
        for (IntegrityRule rule : IntegrityRule.values()) {
            assertThat(rule.description()).endsWith(".");
            assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
        }
    }

    @Test
    void a_name_in_one_language_is_enough() {
        assertThat(Strategies.minimalBuilder()
                        .name(LocalizedText.of("Остров"))
                        .build()
                        .name()
                        .in("ru"))
                .isEqualTo("Остров");
    }
}
