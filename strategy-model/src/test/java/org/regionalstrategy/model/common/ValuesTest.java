package org.regionalstrategy.model.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.regionalstrategy.model.region.Region;

class ValuesTest {
    @Test
    void a_text_falls_back_to_english_and_then_to_the_first_language() {
        LocalizedText text = LocalizedText.of("en", "Strength", "ru", "Сила");
        assertThat(text.in("ru")).isEqualTo("Сила");
        assertThat(text.in("de")).isEqualTo("Strength");
        assertThat(LocalizedText.of("ru", "Сила").in("de")).isEqualTo("Сила");
    }

    @Test
    void a_text_needs_a_language_tag_and_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("", "x"))
                .withMessageContaining("BCP 47");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("en", " "))
                .withMessage("text in en: must not be blank");
    }

    @Test
    void equal_amounts_are_equal_values() {
        assertThat(Money.of("1.50")).isEqualTo(Money.of("1.5")).hasToString("1.5");
        assertThat(Money.of("0.00")).isEqualTo(Money.ZERO);
        assertThat(Money.of("1e3")).isEqualTo(Money.of(1000)).hasToString("1000");
        assertThat(Money.of(3).minus(Money.of(5)).isNegative()).isTrue();
    }

    @Test
    void a_money_unit_names_a_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MoneyUnit("rub", Year.of(2019), Scale.MILLIONS))
                .withMessageContaining("rub");
    }

    @Test
    void a_path_is_printed_for_people_and_as_a_json_pointer() {
        Path path = Path.ROOT.property("packages").index(2).property("a/b~c");
        assertThat(path).hasToString("packages[2].a/b~c");
        assertThat(path.toJsonPointer()).isEqualTo("/packages/2/a~1b~0c");
        assertThat(Path.ROOT.toJsonPointer()).isEmpty();
        assertThat(path)
                .isEqualTo(Path.ROOT.property("packages").index(2).property("a/b~c"))
                .isNotEqualTo(Path.ROOT.property("packages").index(1).property("a/b~c"));
    }

    @Test
    void references_to_different_types_differ() {
        assertThat(Ref.of(Region.class, "a")).isNotEqualTo(Ref.of(Source.class, "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Ref.of(Region.class, ""));
    }

    @Test
    void the_nearest_name_is_found_by_edit_distance() {
        List<String> names = List.of("country", "municipality", "region");
        assertThat(Spelling.nearest("contry", names)).contains("country");
        assertThat(Spelling.nearest("Regoin", names)).contains("region");
        assertThat(Spelling.nearest("universe", names)).isEmpty();
    }

    /** Two words of 300,000 letters would take minutes. */
    @Test
    @Timeout(2)
    void very_long_words_are_not_compared() {
        String word = "a".repeat(300_000);

        assertThat(Spelling.nearest(word + "b", List.of(word + "c"))).isEmpty();
        assertThat(Spelling.nearest("ab".repeat(50), List.of("ba" + "ab".repeat(49))))
                .contains("ba" + "ab".repeat(49));
    }

    @Test
    void the_latest_thing_is_the_one_with_the_latest_date_or_the_last_of_equals() {
        record Thing(String name, Optional<PartialDate> since) {}
        Thing undated = new Thing("undated", Optional.empty());
        Thing early = new Thing("early", Optional.of(PartialDate.parse("2015")));
        Thing late = new Thing("late", Optional.of(PartialDate.parse("2016")));
        Thing lateToo = new Thing("late too", Optional.of(PartialDate.parse("2016")));
        assertThat(Dated.latest(List.of(late, undated, early), Thing::since)).contains(late);
        assertThat(Dated.latest(List.of(late, lateToo, early), Thing::since)).contains(lateToo);
        assertThat(Dated.latest(List.<Thing>of(), Thing::since)).isEmpty();
    }
}
