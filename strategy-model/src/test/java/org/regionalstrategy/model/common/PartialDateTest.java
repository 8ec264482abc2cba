package org.regionalstrategy.model.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2019, 2019-01-01, 2019-12-31",
        "2019-02, 2019-02-01, 2019-02-28",
        "2020-02, 2020-02-01, 2020-02-29",
        "2019-07-31, 2019-07-31, 2019-07-31"
    })
    void a_date_spans_the_days_that_it_can_mean(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(text).isEqualTo(PartialDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2019-7", "2019-13", "2019-02-30", "2019-07-31T00:00", "31.07.2019"})
    void anything_else_is_refused_with_the_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void dates_are_ordered_by_their_last_day() {
        assertThat(PartialDate.parse("2019"))
                .isGreaterThan(PartialDate.parse("2019-12-30"))
                .isLessThan(PartialDate.parse("2020-01"));
    }
}
