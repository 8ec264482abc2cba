package org.regionalstrategy.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.io.StrategyWriter;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class StrategyModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StrategyModule()).build();

    private record Request(String author, Strategy strategy, List<Region> regions) {}

    private record Parts(
            RegionKind kind,
            Ref<Region> region,
            PartialDate since,
            Measure share,
            @Nullable Requirement requires,
            Map<String, LocalizedText> titles) {}

    private record Untyped(Ref<?> reference) {}

    private static Request request() {
        Strategy island = Strategies.island();
        return new Request("me", island, island.regions());
    }

    @Test
    void a_strategy_inside_an_object_of_others_is_written_and_read() {
        Request read = MAPPER.readValue(MAPPER.writeValueAsString(request()), Request.class);

        assertThat(read).isEqualTo(request());
    }

    @Test
    void a_strategy_is_written_as_the_writer_does() {
        String json = StrategyWriter.withDefaults().toJson(Strategies.island());

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(Strategies.island())))
                .isEqualTo(MAPPER.readTree(json));
        assertThat(MAPPER.readValue(json, Strategy.class)).isEqualTo(Strategies.island());
    }

    @Test
    void values_survive_a_tree_and_a_conversion() {
        JsonNode tree = MAPPER.valueToTree(request());

        assertThat(tree.at("/strategy/horizon").isInt()).isTrue();
        assertThat(MAPPER.treeToValue(tree, Request.class)).isEqualTo(request());
        assertThat(MAPPER.convertValue(request(), Request.class)).isEqualTo(request());
    }

    @Test
    void parts_of_the_model_have_the_notation_of_documents() {
        Parts parts = new Parts(
                RegionKind.MACRO_REGION,
                Ref.of(Region.class, "tomsk"),
                PartialDate.parse("2019-07"),
                Measure.of(0.25),
                Requirement.allOf(Requirement.capability(Ref.of(Capability.class, "glue"), 6)),
                Map.of("long", LocalizedText.of("en", "Tomsk")));
        String json = "{\"kind\":\"macro-region\",\"region\":\"tomsk\",\"since\":\"2019-07\",\"share\":0.25,"
                + "\"requires\":{\"allOf\":[{\"capability\":\"glue\",\"level\":6}]},"
                + "\"titles\":{\"long\":{\"en\":\"Tomsk\"}}}";

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(parts))).isEqualTo(MAPPER.readTree(json));
        assertThat(MAPPER.readValue(json, Parts.class)).isEqualTo(parts);
        assertThat(MAPPER.readValue(json.replaceFirst("\\{\"allOf.*?]}", "null"), Parts.class)
                        .requires())
                .isNull();
    }

    @Test
    void all_problems_of_a_value_are_in_one_exception() {
        String json = MAPPER.writeValueAsString(request())
                .replace("\"kind\":\"region\"", "\"kind\":\"regin\",\"contry\":1")
                .replace("\"horizon\":2035", "\"horizon\":\"2035\"");

        assertThatThrownBy(() -> MAPPER.readValue(json, Request.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("unknown field \"contry\"")
                .hasMessageContaining("did you mean \"region\"?")
                .hasMessageContaining("Request[\"strategy\"]")
                .hasCauseInstanceOf(DocumentException.class)
                .cause()
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        cause -> assertThat(cause.problems())
                                .extracting(Problem::pointer)
                                .contains("/horizon", "/regions/0/contry", "/regions/0/kind"));
    }

    @Test
    void the_rules_of_a_strategy_hold_inside_of_objects_too() {
        String json =
                MAPPER.writeValueAsString(Strategies.minimal()).replace("\"region\":\"island\"", "\"region\":\"x\"");

        assertThatThrownBy(() -> MAPPER.readValue(json, Strategy.class)).hasMessageContaining("unknown-reference");
    }

    @Test
    void a_field_given_twice_and_a_coercion_are_refused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"capability\":\"a\",\"level\":1,\"level\":2}", Requirement.class))
                .hasMessageContaining("\"level\" is given twice")
                .hasMessageNotContaining("first at");
        assertThatThrownBy(() -> MAPPER.readValue("{\"capability\":\"a\",\"level\":1.0}", Requirement.class))
                .hasMessageContaining("expected a whole number, found the number 1.0");
    }

    @ParameterizedTest
    @CsvSource({"5", "true", "'\"\"'", "[]"})
    void a_reference_is_an_id(String json) {
        assertThatThrownBy(
                        () -> MAPPER.readerFor(MAPPER.getTypeFactory().constructParametricType(Ref.class, Region.class))
                                .readValue(json))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void a_reference_must_say_what_it_refers_to() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"reference\":\"a\"}", Untyped.class))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("Ref<Region>");
    }

    @Test
    void the_limits_of_the_module_hold() {
        ReadLimits limits = ReadLimits.builder().maxTokens(20).build();
        JsonMapper bounded =
                JsonMapper.builder().addModule(new StrategyModule(limits)).build();
        String json = MAPPER.writeValueAsString(Strategies.island());

        assertThatThrownBy(() -> bounded.readValue(json, Strategy.class)).hasMessageContaining("more than 20 tokens");
    }

    @Test
    void a_list_of_entities_is_read_element_by_element() {
        ImmutableList<Region> regions = Strategies.island().regions();
        String json = MAPPER.writeValueAsString(regions);

        assertThat(MAPPER.readValue(json, Region[].class)).containsExactlyElementsOf(regions);
    }

    private record Keys(Map<RegionKind, Integer> counts, Map<Ref<Region>, Integer> people) {}

    @Test
    void choices_and_references_may_be_keys_of_maps() {
        Keys keys = new Keys(Map.of(RegionKind.MACRO_REGION, 1), Map.of(Ref.of(Region.class, "island"), 7));

        String json = MAPPER.writeValueAsString(keys);

        assertThat(json).contains("{\"macro-region\":1}", "{\"island\":7}");
        assertThat(MAPPER.readValue(json, Keys.class)).isEqualTo(keys);
    }
}
