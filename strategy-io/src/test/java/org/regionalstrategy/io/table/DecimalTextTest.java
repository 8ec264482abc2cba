package org.regionalstrategy.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    @Test
    void a_number_is_the_same_double_as_the_jdk_reads() {
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            String text = switch (i % 5) {
                case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
                case 1 ->
                    new BigDecimal(random.nextLong())
                            .movePointLeft(random.nextInt(30))
                            .toPlainString();
                case 2 -> Long.toString(random.nextLong());
                case 3 -> "0." + "0".repeat(random.nextInt(25)) + random.nextInt(1_000_000);
                default -> random.nextInt(100_000) + "." + random.nextInt(100);
            };
            if (!text.contains("N") && !text.contains("I")) {
                assertThat(parse(text)).as(text).isEqualTo(Double.parseDouble(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.",
                ".5",
                "+3",
                "-0",
                "00012",
                "1e5",
                "1E-5",
                "9007199254740993",
                "123456789012345678901234567890"
            })
    void odd_forms_of_decimal_numbers_are_read(String text) {
        assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "-",
                "1,5",
                "1 000",
                "0x1p3",
                "1d",
                "1f",
                "e5",
                "1e",
                "1e+",
                "1.2.3",
                "Infinity",
                "\u0661"
            })
    void what_is_no_decimal_number_is_none(String text) {
        assertThat(parse(text)).isNaN();
    }

    private static double parse(String text) {
        char[] padded = ("77" + text + "77").toCharArray();
        return DecimalText.parse(padded, 2, text.length());
    }
}
