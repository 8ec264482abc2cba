package org.regionalstrategy.model;

import java.util.HashSet;
import java.util.Set;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.CriterionScale;
import org.regionalstrategy.model.session.PackageScore;

/** Rules on criteria and what packages reach on them. */
final class CriterionRules {
    private final Findings findings;

    private CriterionRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Strategy strategy, Findings findings) {
        CriterionRules rules = new CriterionRules(findings);
        for (int i = 0; i < strategy.criteria().size(); i++) {
            rules.criterion(
                    strategy.criteria().get(i), Path.ROOT.property("criteria").index(i));
        }
    }

    private void criterion(Criterion criterion, Path at) {
        criterion.scale().ifPresent(scale -> scale(criterion, scale, at.property("scale")));
        Set<Ref<ProductPackage>> scored = new HashSet<>();
        for (int i = 0; i < criterion.scores().size(); i++) {
            PackageScore score = criterion.scores().get(i);
            Path place = at.property("scores").index(i);
            findings.addUnless(
                    scored.add(score.productPackage()),
                    IntegrityRule.REPEATED_ENTRY,
                    place,
                    () -> score.productPackage() + " is scored twice");
            score(criterion, score, place);
        }
    }

    private void scale(Criterion criterion, CriterionScale scale, Path at) {
        boolean worst = Numbers.finite(scale.worst(), at, "worst", findings);
        boolean best = Numbers.finite(scale.best(), at, "best", findings);
        if (worst && best) {
            findings.addUnless(
                    runsWith(criterion.direction(), scale),
                    IntegrityRule.SCALE_AGAINST_DIRECTION,
                    at,
                    () -> "from " + scale.worst() + " to " + scale.best() + " does not get better where "
                            + (criterion.direction() == Direction.MORE_IS_BETTER ? "more" : "less") + " is better");
        }
    }

    private static boolean runsWith(Direction direction, CriterionScale scale) {
        return direction == Direction.MORE_IS_BETTER ? scale.best() > scale.worst() : scale.best() < scale.worst();
    }

    private void score(Criterion criterion, PackageScore score, Path at) {
        boolean lower = Numbers.finite(score.lower(), at, "lower", findings);
        boolean upper = Numbers.finite(score.upper(), at, "upper", findings);
        if (!lower || !upper) {
            return;
        }
        findings.addUnless(
                score.lower() <= score.upper(),
                IntegrityRule.INCONSISTENT_INTERVAL,
                at,
                () -> "the lower end " + score.lower() + " lies above the upper end " + score.upper());
        criterion
                .scale()
                .filter(scale -> runsWith(criterion.direction(), scale))
                .ifPresent(scale -> findings.addUnless(
                        holds(scale, score.lower()) && holds(scale, score.upper()),
                        IntegrityRule.SCORE_OUTSIDE_SCALE,
                        at,
                        () -> "must lie between " + scale.worst() + " and " + scale.best() + ": " + score.lower()
                                + " to " + score.upper()));
    }

    private static boolean holds(CriterionScale scale, double level) {
        return level >= Math.min(scale.worst(), scale.best()) && level <= Math.max(scale.worst(), scale.best());
    }
}
