package org.regionalstrategy.scoring.relatedness;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityResult;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * What other regions have that a region lacks, by how much it would help the region on.
 *
 * <p>{@code c_sa = sum over b that s has and r has not of phi_ba / sum_b phi_ba}: the relatedness density of activity a that a
 * partner s adds to that of the region r; 0 to 1, and 0 of the region itself. A region that cannot build on what it has may so find
 * with whom it can.
 *
 * <p>Balland and Boschma (2021), "Complementary interregional linkages and smart specialisation: an empirical study on European
 * regions", Regional Studies 55(6), 1059-1070.
 */
public final class Complementarity {
    private Complementarity() {}

    /**
     * The complementarity of all regions of a space to one of them.
     *
     * @param calculator by whose options density is computed
     * @throws IllegalArgumentException if there is no such region
     */
    public static ComplementarityResult of(Presence space, String region, RelatednessCalculator calculator) {
        return of(space, space, region, calculator);
    }

    /**
     * The complementarity of partners to a region of the space, say of other nations.
     *
     * @throws IllegalArgumentException if there is no such region, or the activities of the two differ
     */
    public static ComplementarityResult of(
            Presence space, Presence partners, String region, RelatednessCalculator calculator) {
        return of(space, partners, region, ImmutableSet.of(), calculator);
    }

    /**
     * The same where it is not known of some activities whether the region has them. They are not counted for lacked: no partner adds
     * them, the mean leaves them out, and a warning says how many there are.
     *
     * @param unknown the names of these activities; presence tells what is unknown as a number alone
     * @throws IllegalArgumentException if there is no such region or activity, or the activities of the two differ
     */
    public static ComplementarityResult of(
            Presence space, Presence partners, String region, Set<String> unknown, RelatednessCalculator calculator) {
        return new ComplementaritySums(space, partners, space.regions().position(region), unknown)
                .complementarity(region, calculator);
    }
}
