package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.scoring.complexity.Lanczos.Eigenpair;

class LanczosTest {
    private static final double TOLERANCE = 1e-12;

    /** 20,000 eigenvalues next to each other take more steps than a basis holds. */
    @Test
    void a_dense_spectrum_converges_over_restarts() {
        double[] diagonal = new double[20_000];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = (i + 1.0) / diagonal.length;
        }
        Eigenpair pair = Lanczos.largest(new Diagonal(diagonal), ImmutableList.of(), TOLERANCE, 20_000);
        assertThat(pair.converged()).isTrue();
        assertThat(pair.iterations()).isGreaterThan(400);
        assertThat(pair.value()).isCloseTo(1, within(1e-12));
        assertThat(Math.abs(pair.vector()[diagonal.length - 1])).isCloseTo(1, within(1e-12));
    }

    @Test
    void what_is_orthogonal_to_the_largest_is_the_next() {
        double[] diagonal = {0.1, 0.9, 0.4, 0.7};
        double[] first = {0, 1, 0, 0};
        Eigenpair next = Lanczos.largest(new Diagonal(diagonal), ImmutableList.of(first), TOLERANCE, 100);
        assertThat(next.value()).isCloseTo(0.7, within(1e-14));
        assertThat(next.vector()[1]).isZero();
    }

    @Test
    void a_second_run_finds_the_twin_of_a_repeated_eigenvalue() {
        Diagonal twins = new Diagonal(new double[] {0.5, 0.2, 0.5, 0.1, 0.3});
        Eigenpair one = Lanczos.largest(twins, ImmutableList.of(), TOLERANCE, 100);
        Eigenpair other = Lanczos.largest(twins, ImmutableList.of(one.vector()), TOLERANCE, 100);
        assertThat(one.value()).isCloseTo(0.5, within(1e-14));
        assertThat(other.value()).isCloseTo(0.5, within(1e-14));
        assertThat(Vectors.dot(one.vector(), other.vector())).isCloseTo(0, within(1e-12));
    }

    @Test
    void a_matrix_of_zeros_has_the_eigenvalue_zero() {
        Eigenpair pair = Lanczos.largest(new Diagonal(new double[5]), ImmutableList.of(), TOLERANCE, 100);
        assertThat(pair.value()).isZero();
        assertThat(pair.converged()).isTrue();
    }

    @Test
    void steps_that_run_out_are_told() {
        double[] diagonal = new double[500];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = (i + 1.0) / diagonal.length;
        }
        Eigenpair pair = Lanczos.largest(new Diagonal(diagonal), ImmutableList.of(), TOLERANCE, 10);
        assertThat(pair.converged()).isFalse();
        assertThat(pair.iterations()).isEqualTo(10);
        assertThat(pair.residual()).isGreaterThan(1e-6);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Diagonal(double[] diagonal) implements SymmetricOperator {
        @Override
        public int size() {
            return diagonal.length;
        }

        @Override
        public double[] times(double[] vector) {
            double[] product = new double[diagonal.length];
            for (int i = 0; i < product.length; i++) {
                product[i] = diagonal[i] * vector[i];
            }
            return product;
        }
    }
}
