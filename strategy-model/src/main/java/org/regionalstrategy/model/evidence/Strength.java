package org.regionalstrategy.model.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Region;

/**
 * A strength of a region: what is claimed, and the figures cited for it.
 *
 * <p>Claim and evidence are two things; the verdict is computed and never stored with the claim.
 */
@Value.Immutable
@ValueStyle
public abstract class Strength implements Entity {
    Strength() {}

    /** In what the region is strong. */
    public abstract StrengthKind kind();

    /** The region whose strength it is: as a rule that of the strategy. */
    public abstract Ref<Region> region();

    /** Who said it and how; absent where nobody claimed it and the figures alone suggest it. */
    public abstract Optional<Claim> claim();

    /** The figures it cites; empty where it is only claimed, which is worth a warning. */
    public abstract ImmutableList<EvidenceCitation> evidence();

    /** A reference to this strength. */
    public Ref<Strength> ref() {
        return Ref.of(Strength.class, id());
    }

    /** A builder that holds these values. */
    public abstract StrengthBuilder toBuilder();

    public static StrengthBuilder builder() {
        return new StrengthBuilder();
    }
}
