package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.Reach;

/**
 * Finds what would have to be added for those linked around some organization to meet a package: links between organizations,
 * levels raised, infrastructure, decisions.
 *
 * <p>A group is an organization c, its centre, with all that at most k links lie between, {@code ball(c, k)}. Members of the
 * group may raise a capability that they have; those who come in by a new link count at the level that they have. All new links
 * of a set are the centre's. That is enough:
 *
 * <p><b>No other links reach more with as few.</b> Let L be any new links, and let z be within k links of c by them and by those
 * that there are. On a shortest way from c to z let (x, y) be the last new link, y being the end farther from c. From y to z
 * there are only links as they are, k - 1 at most: z is in {@code ball(y, k - 1)}, and c reaches z by a link of its own to y. A
 * link lies on shortest ways from c in one direction only, since its farther end is one step farther; so there is one y for each
 * link of L. Hence links of c to these y, no more than L has, reach whatever L does, and the least number of additions over all
 * sets of links is that over the links of centres. Links cost nothing here, so that the same holds for the least cost.
 *
 * <p><b>What links of the centre reach.</b> A shortest way from c passes c only once, so that a link of c is its first step: with
 * links to the y in Y the group is exactly {@code ball(c, k)} and all {@code ball(y, k - 1)}. This makes the requirement a
 * monotone formula over the links, whose smallest sets are found like those of a community.
 *
 * <p><b>Each set is minimal</b>, and not only for its centre: without any of its additions, or with a level a step lower, no group
 * around anybody meets the package. Others than the centre may gain by its links: a way from x leads over c to a y, from a y to c,
 * or from one y over c to another. Each set that is not as small as a set can be (see {@link LeastAdditions}) is tried on
 * everybody. One that fails is passed over: a part of it opens a gate, and is, with links of that group's centre, listed itself.
 *
 * <p>The smallest sets come first, of equal ones the cheapest. A set that two centres share is listed once. Cost for each
 * package: n groups over the number of conditions; a search for each that may need as few additions as are listed, once for
 * those that are alike; memory for the reach of n organizations, {@code n^2 / 8} bytes a step.
 */
final class LinkGaps {
    private final Situation situation;
    private final CooperationNetwork network;
    private final Reach reach;
    private final int steps;
    private final ImmutableList<Ref<Organization>> organizations;
    private final BitSet outside = new BitSet();

    /**
     * In a network.
     *
     * @param network the links that there are, between the organizations of the strategy by their ids
     * @param steps how many links lie between the centre of a group and another at most, 0 or more
     */
    LinkGaps(Situation situation, CooperationNetwork network, int steps) {
        this.situation = situation;
        this.network = network;
        this.reach = new Reach(network, steps);
        this.steps = steps;
        ImmutableList.Builder<Ref<Organization>> refs = ImmutableList.builder();
        for (int number = 0; number < network.size(); number++) {
            Ref<Organization> ref = Ref.of(Organization.class, network.labels().name(number));
            refs.add(ref);
            outside.set(number, situation.isOutside(situation.strategy().resolve(ref)));
        }
        this.organizations = refs.build();
    }

    /** What is to be said of a requirement. */
    PackageLinks of(Requirement requirement) {
        return new PackageLinks(this, requirement);
    }

    Situation situation() {
        return situation;
    }

    CooperationNetwork network() {
        return network;
    }

    int steps() {
        return steps;
    }

    /** How many organizations there are. */
    int size() {
        return organizations.size();
    }

    Ref<Organization> organization(int number) {
        return organizations.get(number);
    }

    int number(Ref<Organization> organization) {
        return network.labels().position(organization.id());
    }

    Addition.LinkMade made(int one, int other) {
        return new Addition.LinkMade(
                organizations.get(one), organizations.get(other), outside.get(one) || outside.get(other));
    }

    /** The group around an organization; not to be changed. */
    BitSet around(int centre) {
        return reach.within(centre, steps);
    }

    /** Whom a new link to an organization adds to the group of whoever makes it; not to be changed. */
    BitSet beyond(int end) {
        return steps == 0 ? new BitSet() : reach.within(end, steps - 1);
    }

    /** The group around somebody once an organization, the maker, has made links. */
    BitSet around(int centre, int maker, BitSet ends) {
        BitSet group = (BitSet) around(centre).clone();
        if (!ends.isEmpty()) {
            int before = distance(centre, maker);
            for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
                add(group, end, steps - 1 - before);
                int toEnd = distance(centre, end);
                add(group, maker, steps - 1 - toEnd);
                for (int other = ends.nextSetBit(0); other >= 0; other = ends.nextSetBit(other + 1)) {
                    add(group, other, steps - 2 - toEnd);
                }
            }
        }
        return group;
    }

    private void add(BitSet group, int middle, int radius) {
        if (radius >= 0) {
            group.or(reach.within(middle, radius));
        }
    }

    /** The links between two organizations as things are; more than there are steps if they are farther apart. */
    private int distance(int one, int other) {
        int distance = 0;
        while (distance <= steps && !reach.within(one, distance).get(other)) {
            distance++;
        }
        return distance;
    }
}
