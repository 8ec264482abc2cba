package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.assessment.GapAlternativeBuilder;
import org.regionalstrategy.scoring.formula.Pattern;
import org.regionalstrategy.scoring.formula.SearchTree;

/** Groups that do not meet a package, though they could, and that lack the same, so that one search does for all of them. */
interface GapGroups {
    /** A group, and the sets of additions with which it would meet the package. */
    record Opening(Pattern<Addition> sets, GapAlternativeBuilder group) {
        /** The alternative of one of the sets. */
        GapAlternative alternative(ImmutableSet<Addition> additions, CapitalCost cost) {
            return group.additions(additions)
                    .cost(cost.known())
                    .ofUnknownCost(cost.unknown())
                    .build();
        }
    }

    /** What they are listed by among others. */
    String id();

    /** No fewer additions do; at least 1. */
    int leastSize();

    /** The search for what would have to be added. */
    SearchTree<Addition> tree();

    /** Each of the groups with its sets, given a pattern of sets of {@link #tree()}; in the order of ids. */
    Stream<Opening> openings(Pattern<Addition> pattern);
}
