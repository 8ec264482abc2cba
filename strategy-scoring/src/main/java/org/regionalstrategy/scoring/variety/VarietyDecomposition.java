package org.regionalstrategy.scoring.variety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.structure.VarietyResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.specialisation.Composition;
import org.regionalstrategy.scoring.specialisation.ShannonEntropy;

/**
 * The entropy of each region's structure, split by the levels of a classification into terms that add up to it:
 *
 * <pre>
 * term k = sum over the groups i of level k of  p_i log(P_i / p_i)
 * </pre>
 *
 * <p>where p is the share of a group (level 0: of an activity) and P that of the group which holds it one level up, 1 at the top.
 * Term k is the mean entropy inside the groups of level k + 1, weighted by their shares; the last term is the entropy between the
 * groups of the top. No term is negative, and each is computed by itself, so that they add up to the entropy to within rounding:
 * some 1e-15 of it per activity.
 *
 * <p>With one level these are the two of Frenken, van Oort and Verburg: related variety, inside the groups, where knowledge flows
 * from one activity to the next, and unrelated variety, between them, which insures against the decline of one. Range 0 to the
 * logarithm of the number of activities; the unit is bits unless set otherwise. A missing figure does what {@link Composition}
 * says; a region without shares is undefined in all terms. Sums run in the order of the labels.
 * {@code O(regions activities levels)}.
 *
 * <p>References: Theil, H. (1972), Statistical Decomposition Analysis, North-Holland, ch. 1; Frenken, K., van Oort, F. and Verburg,
 * T. (2007), Related variety, unrelated variety and regional economic growth, Regional Studies 41(5), 685-697.
 */
public final class VarietyDecomposition {
    private VarietyDecomposition() {}

    /** In bits; a region with a missing figure is undefined. */
    public static VarietyResult of(ActivityMatrix matrix, ClassificationLevels levels) {
        return of(matrix, levels, VarietyOptions.defaults());
    }

    public static VarietyResult of(ActivityMatrix matrix, ClassificationLevels levels, VarietyOptions options) {
        requireNonNull(options, "options");
        List<int[]> parents = parents(matrix.activities(), levels);
        Labels regions = matrix.regions();
        MeasureVector.Builder entropy = MeasureVector.builder(regions);
        List<MeasureVector.Builder> terms = new ArrayList<>();
        parents.forEach(level -> terms.add(MeasureVector.builder(regions)));
        for (int region = 0; region < regions.size(); region++) {
            Composition composition = Composition.of(matrix.region(region), options.missing());
            entropy.set(region, ShannonEntropy.entropy(composition, options.unit()));
            split(composition, parents, options, region, terms);
        }
        MeasureVector all = entropy.build();
        return VarietyResult.builder()
                .entropy(all)
                .terms(terms.stream().map(MeasureVector.Builder::build).collect(ImmutableList.toImmutableList()))
                .settings(settings(levels, options))
                .warnings(VarietyWords.warnings(all))
                .explanation(Explanation.of(VarietyWords.matrix(matrix, levels, options)))
                .build();
    }

    private static ImmutableSortedMap<String, String> settings(ClassificationLevels levels, VarietyOptions options) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("libraryVersion", LibraryVersion.current())
                .put("variety.levels", Integer.toString(levels.count()))
                .put("variety.method", "entropy by the levels of a classification (Frenken, van Oort and Verburg 2007)")
                .put("variety.missing", options.missing().name())
                .put("variety.unit", options.unit().name())
                .buildOrThrow();
    }

    /** For each level the group one level up of each of its groups; the last level has one group for all. */
    private static List<int[]> parents(Labels activities, ClassificationLevels levels) {
        List<int[]> parents = new ArrayList<>();
        Labels below = activities;
        for (int level = 0; level < levels.count(); level++) {
            int up = level;
            List<String> groups =
                    below.names().stream().map(name -> levels.groupOf(name, up)).toList();
            Labels above = Labels.of(groups);
            parents.add(groups.stream().mapToInt(above::position).toArray());
            below = above;
        }
        parents.add(new int[below.size()]);
        return parents;
    }

    private static void split(
            Composition composition,
            List<int[]> parents,
            VarietyOptions options,
            int region,
            List<MeasureVector.Builder> terms) {
        Optional<LocalizedText> obstacle = composition.obstacle();
        if (obstacle.isPresent()) {
            terms.forEach(term -> term.undefined(region, obstacle.get()));
            return;
        }
        double[] shares = new double[composition.size()];
        composition.forEachShare((activity, share) -> shares[activity] = share);
        double[] below = shares;
        for (int level = 0; level < parents.size(); level++) {
            int[] parent = parents.get(level);
            boolean top = level == parents.size() - 1;
            double[] above = top ? new double[] {1} : sums(below, parent);
            terms.get(level).set(region, within(below, parent, above, options));
            below = above;
        }
    }

    private static double[] sums(double[] parts, int[] parent) {
        double[] sums = new double[IntStream.of(parent).max().orElse(-1) + 1];
        for (int i = 0; i < parts.length; i++) {
            sums[parent[i]] += parts[i];
        }
        return sums;
    }

    private static double within(double[] parts, int[] parent, double[] wholes, VarietyOptions options) {
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                sum += parts[i] * options.unit().log(wholes[parent[i]] / parts[i]);
            }
        }
        return sum;
    }
}
