package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;

/**
 * Holds gates over any groups of organizations, whether or not anybody has named them a community: over detected communities, or
 * over those who are linked within some steps.
 *
 * <p>A group meets a package if its members do what its own requirement and those of its core products ask, with the
 * infrastructure that operates and the decisions that are adopted, as {@link GateAssessor} asks of a community. Requirements only
 * ever ask for more, so a group meets what any part of it meets. The strategy must be the view of a date
 * ({@code strategy.asOf(date)}).
 */
public final class GroupGates {
    private final Situation situation;

    private GroupGates(Situation situation) {
        this.situation = situation;
    }

    public static GroupGates of(Strategy strategy) {
        return new GroupGates(new Situation(strategy));
    }

    /** The numbers, from 0, of the groups that meet a package. Time linear in the groups and the size of the requirements. */
    public ImmutableList<Integer> meeting(
            ProductPackage productPackage, List<? extends Set<Ref<Organization>>> groups) {
        Requirement requirement = Requirements.of(situation.strategy(), productPackage);
        return IntStream.range(0, groups.size())
                .filter(number -> GateFormula.ofGroup(situation, ImmutableSet.copyOf(groups.get(number)), requirement)
                        .of(requirement)
                        .holds(addition -> false))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }
}
