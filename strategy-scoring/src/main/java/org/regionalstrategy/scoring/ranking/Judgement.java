package org.regionalstrategy.scoring.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regionalstrategy.model.assessment.ranking.WeightBasis;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.CriterionWeight;
import org.regionalstrategy.model.session.PairwiseComparison;
import org.regionalstrategy.model.session.Preferences;

/**
 * The weights that follow from what a participant prefers. Criteria that the participant does not name have none. Intervals and a
 * ranking hold together; comparisons count where there is neither.
 *
 * @param criteria the criteria that are named, in the order of the strategy
 * @param basis from what the weights follow
 * @param joined whether the weights follow from comparisons that join all the criteria
 * @param comparisons the comparisons, where they count
 * @param weights the weights; absent where none follow
 */
record Judgement(
        ImmutableList<Criterion> criteria,
        WeightBasis basis,
        boolean joined,
        Optional<ComparisonMatrix> comparisons,
        Optional<WeightSet> weights) {

    static Judgement of(ImmutableList<Criterion> all, Preferences preferences) {
        WeightBasis basis = basis(preferences);
        ImmutableSet<Ref<Criterion>> named = named(basis, preferences);
        ImmutableList<Criterion> criteria = all.stream()
                .filter(criterion -> named.contains(criterion.ref()))
                .collect(ImmutableList.toImmutableList());
        if (criteria.isEmpty()) {
            return new Judgement(criteria, basis, false, Optional.empty(), Optional.empty());
        }
        return basis == WeightBasis.COMPARISONS
                ? compared(criteria, preferences.comparisons())
                : new Judgement(criteria, basis, false, Optional.empty(), bounded(criteria, preferences));
    }

    /** The criteria that may have a weight above 0; none where no weights follow. */
    ImmutableList<Criterion> weighed() {
        return IntStream.range(0, weights.isPresent() ? criteria.size() : 0)
                .filter(j -> weights.orElseThrow().greatest(j) > 0)
                .mapToObj(criteria::get)
                .collect(ImmutableList.toImmutableList());
    }

    private static WeightBasis basis(Preferences preferences) {
        boolean weighs = !preferences.weights().isEmpty();
        boolean ranks = !preferences.ranking().isEmpty();
        if (weighs) {
            return ranks ? WeightBasis.WEIGHTS_AND_RANKING : WeightBasis.WEIGHTS;
        }
        return ranks ? WeightBasis.RANKING : WeightBasis.COMPARISONS;
    }

    private static ImmutableSet<Ref<Criterion>> named(WeightBasis basis, Preferences preferences) {
        return basis == WeightBasis.COMPARISONS
                ? preferences.comparisons().stream()
                        .flatMap(comparison -> Stream.of(comparison.preferred(), comparison.over()))
                        .collect(ImmutableSet.toImmutableSet())
                : Stream.concat(
                                preferences.weights().stream().map(CriterionWeight::criterion),
                                preferences.ranking().stream())
                        .collect(ImmutableSet.toImmutableSet());
    }

    private static int position(List<Criterion> criteria, Ref<Criterion> ref) {
        return criteria.stream().map(Criterion::ref).toList().indexOf(ref);
    }

    private static Optional<WeightSet> bounded(ImmutableList<Criterion> criteria, Preferences preferences) {
        double[] lower = new double[criteria.size()];
        double[] upper = new double[criteria.size()];
        Arrays.fill(upper, 1);
        for (CriterionWeight weight : preferences.weights()) {
            int at = position(criteria, weight.criterion());
            lower[at] = weight.lower();
            upper[at] = weight.upper();
        }
        ImmutableIntArray.Builder ranking = ImmutableIntArray.builder();
        preferences.ranking().forEach(ref -> ranking.add(position(criteria, ref)));
        return WeightSet.find(ImmutableDoubleArray.copyOf(lower), ImmutableDoubleArray.copyOf(upper), ranking.build());
    }

    /** A pair that is compared several times has the geometric mean of the answers. */
    private static Judgement compared(ImmutableList<Criterion> criteria, List<PairwiseComparison> comparisons) {
        int n = criteria.size();
        double[][] products = new double[n][n];
        int[][] answers = new int[n][n];
        for (PairwiseComparison comparison : comparisons) {
            int preferred = position(criteria, comparison.preferred());
            int over = position(criteria, comparison.over());
            multiply(products, answers, preferred, over, comparison.strength());
            multiply(products, answers, over, preferred, 1 / comparison.strength());
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                products[i][j] =
                        answers[i][j] > 1 ? StrictMath.pow(products[i][j], 1.0 / answers[i][j]) : products[i][j];
            }
        }
        if (!ComparisonMatrix.joins(products)) {
            return new Judgement(criteria, WeightBasis.COMPARISONS, false, Optional.empty(), Optional.empty());
        }
        Optional<ComparisonMatrix> matrix = ComparisonMatrix.find(products);
        return new Judgement(
                criteria,
                WeightBasis.COMPARISONS,
                true,
                matrix,
                matrix.map(ComparisonMatrix::weights).map(WeightSet::point));
    }

    private static void multiply(double[][] products, int[][] answers, int row, int column, double ratio) {
        products[row][column] = answers[row][column] == 0 ? ratio : products[row][column] * ratio;
        answers[row][column]++;
    }
}
