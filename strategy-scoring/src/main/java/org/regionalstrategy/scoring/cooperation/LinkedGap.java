package org.regionalstrategy.scoring.cooperation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.Pattern;
import org.regionalstrategy.scoring.formula.StandIns;

/**
 * Organizations that are alike for a package as the middle of a group: those linked around them meet the same conditions, and
 * the same of them could raise a level. Whom a link reaches then serves the same conditions for all of them, so that one search
 * does.
 */
final class LinkedGap implements GapGroups {
    private final PackageLinks links;
    private final List<Integer> centres;
    private final BitSet met;
    private final int leastSize;

    /** Whom a link may go to, by the conditions that it would serve; found when first asked for. */
    private @Nullable Map<BitSet, List<Integer>> arms;

    private final Map<Addition, List<Integer>> armOf = new LinkedHashMap<>();
    private @Nullable StandIns<Addition> lacking;

    /**
     * Alike centres.
     *
     * @param centres their numbers, ascending; at least one
     * @param met the conditions on capabilities that each group meets
     */
    LinkedGap(PackageLinks links, List<Integer> centres, BitSet met, int leastSize) {
        this.links = links;
        this.centres = centres;
        this.met = met;
        this.leastSize = leastSize;
    }

    @Override
    public String id() {
        return links.organization(centres.get(0)).id();
    }

    @Override
    public int leastSize() {
        return leastSize;
    }

    @Override
    public StandIns<Addition> lacking() {
        if (lacking == null) {
            lacking = StandIns.none(links.formula(centres.get(0), (need, able) -> made(links.number(need))));
        }
        return lacking;
    }

    /** One link for each way to serve a condition beside others: all that serve the same can stand in for it. */
    private ImmutableList<Formula<Addition>> made(int condition) {
        ImmutableList.Builder<Formula<Addition>> made = ImmutableList.builder();
        arms().forEach((serves, ends) -> {
            if (serves.get(condition)) {
                Addition link = links.made(centres.get(0), ends.get(0));
                armOf.put(link, ends);
                made.add(new Formula.Variable<>(link));
            }
        });
        return made.build();
    }

    private Map<BitSet, List<Integer>> arms() {
        if (arms == null) {
            arms = links.arms(met);
        }
        return arms;
    }

    @Override
    public Stream<Opening> openings(Pattern<Addition> pattern) {
        return centres.stream().map(centre -> {
            Ref<Organization> around = links.organization(centre);
            return new Opening(
                    new Pattern<>(pattern.groups().stream()
                            .map(group -> around(centre, group))
                            .collect(ImmutableList.toImmutableList())),
                    GapAlternative.builder().around(around).steps(links.steps()));
        });
    }

    private ImmutableList<Addition> around(int centre, ImmutableList<Addition> group) {
        return group.get(0) instanceof Addition.LinkMade link
                ? requireNonNull(armOf.get(link), "an end of the link").stream()
                        .map(end -> links.made(centre, end))
                        .collect(ImmutableList.toImmutableList())
                : group;
    }
}
