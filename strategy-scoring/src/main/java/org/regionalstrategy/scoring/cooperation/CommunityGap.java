package org.regionalstrategy.scoring.cooperation;

import java.util.Comparator;
import java.util.stream.Stream;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.Pattern;
import org.regionalstrategy.scoring.formula.SearchTree;
import org.regionalstrategy.scoring.formula.StandIns;

/**
 * A community that does not meet a package. Partners that are offered by the same conditions can stand in for each other.
 *
 * @param community the community
 * @param tree the search for what would have to be added to it
 */
record CommunityGap(CooperationCommunity community, SearchTree<Addition> tree) implements GapGroups {
    static CommunityGap of(CooperationCommunity community, Formula<Addition> formula) {
        return new CommunityGap(
                community,
                new SearchTree<>(
                        StandIns.of(
                                formula,
                                Addition.PartnerJoins.class::isInstance,
                                Comparator.comparing(Addition::toString)),
                        Additions::thing));
    }

    @Override
    public String id() {
        return community.id();
    }

    @Override
    public int leastSize() {
        return Math.max(1, tree.leastSize());
    }

    @Override
    public Stream<Opening> openings(Pattern<Addition> pattern) {
        return Stream.of(new Opening(pattern, GapAlternative.builder().community(community.ref())));
    }
}
