package org.regionalstrategy.io.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    /** The samples of RFC 8785, appendix B, with its {@code 5e-324} and {@code 1e+23} in the form with a point. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5.0e-324",
        "8000000000000001, -5.0e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1.0e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1.0e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void a_double_is_written_as_rfc_8785_says(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(Decimals.canonical(value)).isEqualTo(expected);
    }

    /** JDK 17 writes 2.0E-3 as 0.002 but 2e23 as 2.0E23 and 1.1e-322 with too many digits: none of it shows here. */
    @ParameterizedTest
    @CsvSource({
        "2e23, 2.0e+23",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "9.5367431640625e-7, 9.5367431640625e-7"
    })
    void a_double_is_written_the_same_on_every_jdk(double value, String expected) {
        assertThat(Decimals.canonical(value)).isEqualTo(expected);
    }

    @Test
    void a_double_reads_back_as_itself() {
        Random random = new Random(20240229);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(Decimals.canonical(value))).isEqualTo(value);
            }
        }
    }

    @Test
    void a_power_of_two_reads_back_as_itself_and_has_no_digit_too_many() {
        for (int exponent = Double.MIN_EXPONENT; exponent <= Double.MAX_EXPONENT; exponent++) {
            double value = Math.scalb(1.0, exponent);
            String written = Decimals.canonical(value);
            BigDecimal decimal = new BigDecimal(written);

            assertThat(decimal.doubleValue()).isEqualTo(value);
            assertThat(decimal.stripTrailingZeros().precision()).isLessThanOrEqualTo(17);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_number_that_is_not_finite_cannot_be_written(double value) {
        assertThatThrownBy(() -> Decimals.canonical(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901234567890.120, 12345678901234567890.12",
        "1E+3, 1000",
        "0.00, 0",
        "-0.10, -0.1",
        "1E+30, 1.0e+30",
        "-1.25E-9, -1.25e-9"
    })
    void a_decimal_keeps_all_of_its_digits(String decimal, String expected) {
        assertThat(Decimals.canonical(new BigDecimal(decimal))).isEqualTo(expected);
    }
}
