package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.scoring.formula.Pattern;

/** Sets of additions, in which an organization raises a capability to one level only. */
final class Additions {
    private Additions() {}

    /** An organization's capability, whatever the level. */
    private record Raised(Ref<Organization> organization, Ref<Capability> capability) {}

    /** What an addition is of: all steps of raising a capability are one thing. */
    static Object thing(Addition addition) {
        return addition instanceof Addition.CapabilityRaised raised
                ? new Raised(raised.organization(), raised.capability())
                : addition;
    }

    /** Of each organization and capability only the highest level that is reached. */
    static Pattern<Addition> withoutLowerSteps(Pattern<Addition> pattern) {
        return new Pattern<>(pattern.groups().stream()
                .filter(group -> pattern.groups().stream().noneMatch(other -> isHigherStep(other.get(0), group.get(0))))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Whether some additions do all that others do: they hold each of them, or a higher level of it. */
    static boolean cover(Collection<Addition> additions, Collection<Addition> others) {
        return others.size() <= additions.size()
                && others.stream()
                        .allMatch(other -> additions.contains(other)
                                || additions.stream().anyMatch(addition -> isHigherStep(addition, other)));
    }

    /** The levels to which capabilities are raised, together. */
    static int levels(Collection<Addition> additions) {
        return additions.stream()
                .mapToInt(addition -> addition instanceof Addition.CapabilityRaised raised ? raised.to() : 0)
                .sum();
    }

    private static boolean isHigherStep(Addition higher, Addition lower) {
        return higher instanceof Addition.CapabilityRaised high
                && lower instanceof Addition.CapabilityRaised low
                && high.organization().equals(low.organization())
                && high.capability().equals(low.capability())
                && high.to() > low.to();
    }
}
