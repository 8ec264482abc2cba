package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Participant;

/** How a package ranks for all participants together, each of whom counts the same. */
@Value.Immutable
@ValueStyle
public abstract class GroupRank {
    GroupRank() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** Over participants, how many packages stand behind it, those level with it counted as a half (Borda 1781). */
    public abstract double borda();

    /** How many packages have a greater such count, and 1; equal counts share a rank. */
    public abstract int bordaRank();

    /** How many packages a majority puts behind it, less those that a majority puts before it (Copeland 1951). */
    public abstract int copeland();

    /** How many packages have a greater difference, and 1; equal ones share a rank. */
    public abstract int copelandRank();

    /**
     * Its ranks in the orders that disagree least with the participants (Kemeny 1959); absent where too many packages
     * are ranked to find them.
     */
    public abstract Optional<RankSpan> kemeny();

    /** Who will not accept it; empty where nobody objects. */
    public abstract ImmutableList<Ref<Participant>> vetoedBy();

    @Value.Check
    void check() {
        checkArgument(bordaRank() >= 1, "group rank: bordaRank must be >= 1: %s", bordaRank());
        checkArgument(copelandRank() >= 1, "group rank: copelandRank must be >= 1: %s", copelandRank());
        checkArgument(borda() >= 0, "group rank: borda must be >= 0: %s", borda());
    }

    /** A builder that holds these values. */
    public abstract GroupRankBuilder toBuilder();

    public static GroupRankBuilder builder() {
        return new GroupRankBuilder();
    }
}
