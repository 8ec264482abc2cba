package org.regionalstrategy.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonMatrixTest {
    /** The upper triangle of a matrix, row by row. */
    private static ComparisonMatrix of(int n, double... upper) {
        double[][] ratios = new double[n][n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                ratios[i][j] = upper[at++];
                ratios[j][i] = ratios[i][j] == 0 ? 0 : 1 / ratios[i][j];
            }
        }
        return ComparisonMatrix.of(ratios);
    }

    private static void assertWeights(ComparisonMatrix matrix, double tolerance, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(matrix.weights().get(i)).isCloseTo(expected[i], within(tolerance));
        }
    }

    /**
     * Saaty, How to make a decision: the analytic hierarchy process, European Journal of Operational Research 48, 1990: what matters in
     * buying a house (size, transportation, neighbourhood, age, yard, facilities, condition, financing); eigenvalue 9.669,
     * consistency ratio 0.169.
     */
    @Test
    void the_choice_of_a_house_is_as_published() {
        double[] rows = {
            5, 3, 7, 6, 6, 1 / 3.0, 1 / 4.0, //
            1 / 3.0, 5, 3, 3, 1 / 5.0, 1 / 7.0, //
            6, 3, 4, 6, 1 / 5.0, //
            1 / 3.0, 1 / 4.0, 1 / 7.0, 1 / 8.0, //
            1 / 2.0, 1 / 5.0, 1 / 6.0, //
            1 / 5.0, 1 / 6.0, //
            1 / 2.0
        };
        ComparisonMatrix house = of(8, rows);

        assertWeights(house, 0.0005, 0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333);
        assertThat(house.principalEigenvalue()).isCloseTo(9.669, within(0.0005));
        assertThat(house.consistencyIndex()).isCloseTo(0.238, within(0.0005));
        assertThat(house.consistencyRatio().orElseThrow()).isCloseTo(0.169, within(0.0005));
    }

    @Test
    void comparisons_that_agree_give_their_weights_back() {
        ComparisonMatrix matrix = of(4, 2, 4, 8, 2, 4, 2);

        assertWeights(matrix, 1e-14, 8 / 15.0, 4 / 15.0, 2 / 15.0, 1 / 15.0);
        assertThat(matrix.principalEigenvalue()).isCloseTo(4, within(1e-13));
        assertThat(matrix.consistencyIndex()).isZero();
        assertThat(matrix.consistencyRatio()).hasValue(0);
    }

    /** For three criteria the eigenvector is the geometric mean of the rows, and the eigenvalue has a closed form. */
    @Test
    void three_criteria_have_a_closed_form() {
        ComparisonMatrix matrix = of(3, 3, 5, 2);
        double x = Math.cbrt(5.0 / (3 * 2));

        assertThat(matrix.principalEigenvalue()).isCloseTo(1 + x + 1 / x, within(1e-12));
        assertThat(matrix.weights().get(0) / matrix.weights().get(1))
                .isCloseTo(Math.cbrt(15) / Math.cbrt(2 / 3.0), within(1e-12));
        assertThat(matrix.consistencyRatio().orElseThrow())
                .isCloseTo((matrix.principalEigenvalue() - 3) / 2 / 0.58, within(1e-12));
    }

    /** Harker (1987): the vector of comparisons that agree is found again when some are left out. */
    @Test
    void pairs_may_be_left_out_as_long_as_the_rest_joins_all() {
        ComparisonMatrix matrix = of(4, 2, 0, 0, 2, 0, 2);

        assertWeights(matrix, 1e-12, 8 / 15.0, 4 / 15.0, 2 / 15.0, 1 / 15.0);
        assertThat(matrix.missing()).isEqualTo(3);
        assertThat(matrix.consistencyRatio()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(4, 2, 0, 0, 0, 0, 2))
                .withMessageContaining("join all criteria");
    }

    /** Each criterion compared with the next alone: the second eigenvalue is close to the first. */
    private static double[][] chain(int n, double strength) {
        double[][] ratios = new double[n][n];
        for (int i = 1; i < n; i++) {
            ratios[i - 1][i] = strength;
            ratios[i][i - 1] = 1 / strength;
        }
        return ratios;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 40, 100, 200})
    void a_chain_of_many_criteria_gives_its_weights_back(int n) {
        ComparisonMatrix matrix = ComparisonMatrix.of(chain(n, 9));

        for (int i = 1; i < n; i++) {
            assertThat(matrix.weights().get(i - 1) / matrix.weights().get(i)).isCloseTo(9, within(1e-8));
        }
        assertThat(matrix.principalEigenvalue()).isCloseTo(n, within(1e-10));
        assertThat(matrix.consistencyIndex()).isZero();
    }

    /** A chain that is closed against its direction, so that nothing agrees. */
    @ParameterizedTest
    @ValueSource(ints = {3, 10, 40, 100})
    void a_circle_of_many_criteria_has_an_eigenvector(int n) {
        double[][] ratios = chain(n, 3);
        ratios[n - 1][0] = 5;
        ratios[0][n - 1] = 1 / 5.0;
        ComparisonMatrix matrix = ComparisonMatrix.of(ratios);

        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                boolean isMissing = ratios[i][j] == 0 && i != j;
                // a pair left out adds 1 to the diagonal
                sum += isMissing
                        ? matrix.weights().get(i)
                        : i == j ? 0 : ratios[i][j] * matrix.weights().get(j);
            }
            sum += matrix.weights().get(i);
            assertThat(sum / matrix.weights().get(i)).isCloseTo(matrix.principalEigenvalue(), within(1e-9 * n));
            assertThat(matrix.weights().get(i)).isPositive();
        }
        assertThat(matrix.principalEigenvalue()).isGreaterThan(n);
        assertThat(matrix.weights().stream().sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void weights_that_numbers_cannot_hold_are_refused() {
        assertThat(ComparisonMatrix.find(chain(400, 9))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonMatrix.of(chain(400, 9)))
                .withMessageContaining("numbers can hold");
    }

    @Test
    void two_criteria_cannot_disagree() {
        assertWeights(of(2, 3), 1e-15, 0.75, 0.25);
        assertThat(of(2, 3).consistencyRatio()).isEmpty();
        assertThat(of(1).weights().get(0)).isOne();
        assertThat(of(1).consistencyIndex()).isZero();
    }

    @Test
    void entries_are_inverse_to_each_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonMatrix.of(new double[][] {{1, 2}, {2, 1}}))
                .withMessageContaining("2.0, 2.0");
        assertThatIllegalArgumentException().isThrownBy(() -> ComparisonMatrix.of(new double[][] {{1, -2}, {-0.5, 1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> ComparisonMatrix.of(new double[][] {{1, 0}, {1, 1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> ComparisonMatrix.of(new double[][] {{1, 1}, {1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> ComparisonMatrix.of(new double[0][]));
    }
}
