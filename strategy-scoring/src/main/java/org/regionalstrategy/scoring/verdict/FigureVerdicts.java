package org.regionalstrategy.scoring.verdict;

import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.scoring.specialisation.Trend;

/** What one figure says, and what several say together. */
final class FigureVerdicts {
    /** An interval ends above or below 1 only if it does so by more than rounding. */
    static final double ROUNDING = 1e-9;

    private FigureVerdicts() {}

    /**
     * The verdict of one figure. Where less is better, below 1 takes the place of above 1 and falling that of rising.
     *
     * @param close whether the region lacks the activity and has much of what is related to it
     */
    static Verdict of(Interval interval, Trend trend, Direction direction, boolean close) {
        boolean moreIsBetter = direction == Direction.MORE_IS_BETTER;
        boolean above = interval.liesAbove(1 + ROUNDING);
        boolean below = interval.liesBelow(1 - ROUNDING);
        if (moreIsBetter ? above : below) {
            return Verdict.PROVEN;
        }
        if (close || trend == (moreIsBetter ? Trend.RISING : Trend.FALLING)) {
            return Verdict.EMERGING;
        }
        return above || below ? Verdict.CONTRADICTED : Verdict.CLAIMED_ONLY;
    }

    /** The verdict of the deciding figures that have data, in the order of {@link StrengthAssessor#VERDICT_RULE}. */
    static Verdict together(Iterable<Verdict> deciding) {
        int all = 0;
        int proven = 0;
        int contradicted = 0;
        int emerging = 0;
        for (Verdict verdict : deciding) {
            all += verdict == Verdict.NO_DATA ? 0 : 1;
            proven += verdict == Verdict.PROVEN ? 1 : 0;
            contradicted += verdict == Verdict.CONTRADICTED ? 1 : 0;
            emerging += verdict == Verdict.EMERGING ? 1 : 0;
        }
        if (all == 0) {
            return Verdict.NO_DATA;
        }
        if (proven == all) {
            return Verdict.PROVEN;
        }
        if (contradicted == all) {
            return Verdict.CONTRADICTED;
        }
        return emerging > 0 && contradicted == 0 ? Verdict.EMERGING : Verdict.CLAIMED_ONLY;
    }
}
