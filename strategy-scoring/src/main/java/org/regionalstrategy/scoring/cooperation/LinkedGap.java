package org.regionalstrategy.scoring.cooperation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
import org.regionalstrategy.scoring.formula.SearchTree;
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

    /** A link to one of those who serve the same conditions. */
    private record Arm(BitSet serves, Formula<Addition> link) {}

    /** Found when first asked for. */
    private @Nullable List<Arm> arms;

    /** By the link that stands for them, whom a link may go to that serves the same. */
    private final Map<Addition, List<Integer>> armOf = new LinkedHashMap<>();

    private @Nullable SearchTree<Addition> tree;

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
    public SearchTree<Addition> tree() {
        if (tree == null) {
            tree = new SearchTree<>(StandIns.none(links.lacking(centres.get(0), this::made)), Additions::thing);
        }
        return tree;
    }

    /** One link for each way to serve a condition beside others: all that serve the same can stand in for it. */
    private List<Formula<Addition>> made(int condition) {
        return arms().stream()
                .filter(arm -> arm.serves().get(condition))
                .map(Arm::link)
                .collect(ImmutableList.toImmutableList());
    }

    private List<Arm> arms() {
        if (arms == null) {
            List<Arm> found = new ArrayList<>();
            links.arms(met).forEach((serves, ends) -> {
                Addition link = links.made(centres.get(0), ends.get(0));
                armOf.put(link, ends);
                found.add(new Arm(serves, new Formula.Variable<>(link)));
            });
            arms = found;
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
