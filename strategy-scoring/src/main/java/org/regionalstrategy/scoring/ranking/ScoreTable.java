package org.regionalstrategy.scoring.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.Set;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.ranking.UnrankedPackage;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.CriterionScale;
import org.regionalstrategy.model.session.PackageScore;

/**
 * What packages reach on the criteria of a strategy. A criterion compares if somebody weighs it and some package has a score on it;
 * a package is ranked if it has one on every criterion that compares. What compares counts, unless it has no scale and all ranked
 * packages have the same score.
 *
 * @param criteria the criteria that compare
 * @param packages the packages that are ranked
 */
record ScoreTable(
        ImmutableList<Criterion> criteria,
        ImmutableList<ProductPackage> packages,
        ImmutableList<UnrankedPackage> unranked,
        ImmutableTable<Ref<Criterion>, Ref<ProductPackage>, PackageScore> scores) {

    /** @param weighed the criteria to which somebody may give a weight above 0 */
    static ScoreTable of(Strategy strategy, Set<Ref<Criterion>> weighed) {
        ImmutableList<Criterion> criteria = strategy.criteria().stream()
                .filter(criterion -> weighed.contains(criterion.ref()) && isScored(criterion))
                .collect(ImmutableList.toImmutableList());
        ImmutableTable.Builder<Ref<Criterion>, Ref<ProductPackage>, PackageScore> table = ImmutableTable.builder();
        criteria.forEach(criterion ->
                criterion.scores().forEach(score -> table.put(criterion.ref(), score.productPackage(), score)));
        ImmutableTable<Ref<Criterion>, Ref<ProductPackage>, PackageScore> scores = table.buildOrThrow();
        ImmutableList.Builder<ProductPackage> packages = ImmutableList.builder();
        ImmutableList.Builder<UnrankedPackage> unranked = ImmutableList.builder();
        for (ProductPackage item : strategy.packages()) {
            List<Criterion> missing = criteria.stream()
                    .filter(criterion -> !scores.contains(criterion.ref(), item.ref()))
                    .toList();
            if (missing.isEmpty() && !criteria.isEmpty()) {
                packages.add(item);
            } else {
                unranked.add(UnrankedPackage.builder()
                        .productPackage(item.ref())
                        .reason(
                                missing.isEmpty()
                                        ? RankingWarnings.nothingWeighed()
                                        : RankingWords.withoutScores(item, missing))
                        .build());
            }
        }
        return new ScoreTable(criteria, packages.build(), unranked.build(), scores);
    }

    /** Whether some package has a score on a criterion. */
    static boolean isScored(Criterion criterion) {
        return !criterion.scores().isEmpty();
    }

    /** Where a ranked package stands among them, from 0. */
    int position(Ref<ProductPackage> ref) {
        return Iterables.indexOf(packages, item -> item.ref().equals(ref));
    }

    boolean compares(Criterion criterion) {
        return scores.containsRow(criterion.ref());
    }

    /** Whether ranked packages are worth more or less by a criterion. */
    boolean counts(Criterion criterion) {
        return compares(criterion) && width(scale(criterion)) > 0;
    }

    /** The criteria that compare but put all packages level, since they have no scale and all scores are the same. */
    ImmutableList<Criterion> level() {
        return criteria.stream()
                .filter(criterion -> !packages.isEmpty() && width(scale(criterion)) == 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** The criteria that are valued between the worst and the best score. */
    ImmutableList<Criterion> withoutScale() {
        return criteria.stream()
                .filter(criterion -> criterion.scale().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What the ranked packages, of which there must be one, are worth on some criteria that count: 0 at the worst level and 1 at
     * the best.
     */
    ValueRanges values(List<Criterion> chosen) {
        ImmutableDoubleArray.Builder lower = ImmutableDoubleArray.builder();
        ImmutableDoubleArray.Builder upper = ImmutableDoubleArray.builder();
        List<CriterionScale> scales = chosen.stream().map(this::scale).toList();
        for (ProductPackage item : packages) {
            for (int j = 0; j < chosen.size(); j++) {
                PackageScore score = score(item, chosen.get(j));
                double one = value(scales.get(j), score.lower());
                double other = value(scales.get(j), score.upper());
                lower.add(Math.min(one, other));
                upper.add(Math.max(one, other));
            }
        }
        return new ValueRanges(packages.size(), chosen.size(), lower.build(), upper.build());
    }

    private static double value(CriterionScale scale, double level) {
        double range = scale.best() - scale.worst();
        // of ends beyond half of what numbers can hold, halves differ by what they can
        return Double.isFinite(range)
                ? (level - scale.worst()) / range + 0.0
                : (level / 2 - scale.worst() / 2) / (scale.best() / 2 - scale.worst() / 2) + 0.0;
    }

    private static double width(CriterionScale scale) {
        return Math.abs(scale.best() - scale.worst());
    }

    private CriterionScale scale(Criterion criterion) {
        return criterion.scale().orElseGet(() -> range(criterion));
    }

    private CriterionScale range(Criterion criterion) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (ProductPackage item : packages) {
            least = Math.min(least, score(item, criterion).lower());
            most = Math.max(most, score(item, criterion).upper());
        }
        boolean moreIsBetter = criterion.direction() == Direction.MORE_IS_BETTER;
        return CriterionScale.builder()
                .worst(moreIsBetter ? least : most)
                .best(moreIsBetter ? most : least)
                .build();
    }

    private PackageScore score(ProductPackage item, Criterion criterion) {
        PackageScore score = scores.get(criterion.ref(), item.ref());
        if (score == null) {
            throw new IllegalArgumentException("scores: none of " + item.ref() + " on " + criterion.ref());
        }
        return score;
    }

    /** The scores that ranks rest on, by package and criterion; of an interval both ends. */
    ImmutableList<Input> inputs() {
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        for (ProductPackage item : packages) {
            for (Criterion criterion : criteria) {
                PackageScore score = score(item, criterion);
                boolean exact = score.lower() == score.upper();
                inputs.add(input(item, criterion, score, score.lower(), exact ? "" : "least", exact ? "" : "не менее"));
                if (!exact) {
                    inputs.add(input(item, criterion, score, score.upper(), "most", "не более"));
                }
            }
        }
        return inputs.build();
    }

    private static Input input(
            ProductPackage item, Criterion criterion, PackageScore score, double level, String end, String russianEnd) {
        return Input.builder()
                .label(RankingWords.score(item, criterion, end, russianEnd))
                .value(level)
                .unit(criterion.unit())
                .sources(score.sources())
                .illustrative(score.illustrative())
                .build();
    }

    boolean isIllustrative() {
        return packages.stream()
                .anyMatch(item -> criteria.stream()
                        .anyMatch(criterion -> score(item, criterion).illustrative()));
    }
}
