package org.regionalstrategy.scoring.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Collection;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.assessment.cooperation.MeetingFinding;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.community.CooperationNetwork;

/**
 * Says for every package which communities, declared or detected, and which connected groups meet its requirements; and where no
 * connected group does, all smallest sets of additions with which one would: links that organizations make, levels that members
 * raise, infrastructure, decisions.
 *
 * <p>A connected group is an organization with all who are linked with it within some steps. Others come into it by new links, at
 * the level that they have. Each set is minimal: without any of its additions no such group meets the package. None is smaller or
 * cheaper for links between any other organizations; {@code LinkGaps} has the proof. The smallest come first, of equal ones the
 * cheapest to build (those of unknown cost last), then by ids.
 *
 * <p>The strategy must be the view of a date ({@code strategy.asOf(date)}). Assessors are immutable. An interrupted thread gets a
 * {@link java.util.concurrent.CancellationException}.
 */
public final class MeetingAssessor {
    private static final MeetingAssessor DEFAULT =
            new MeetingAssessor(GateAssessor.DEFAULT_ALTERNATIVES, GateAssessor.DEFAULT_SETS);

    private final int alternatives;
    private final int sets;

    private MeetingAssessor(int alternatives, int sets) {
        checkArgument(alternatives > 0, "meetings: the number of alternatives must be above 0: %s", alternatives);
        checkArgument(sets > 0, "meetings: the number of sets must be above 0: %s", sets);
        this.alternatives = alternatives;
        this.sets = sets;
    }

    public static MeetingAssessor withDefaults() {
        return DEFAULT;
    }

    /** An assessor that lists at most this many alternatives. */
    public MeetingAssessor withAlternatives(int most) {
        return new MeetingAssessor(most, sets);
    }

    /** An assessor that finds at most this many sets of a size for a group, passes over as many, and works in proportion. */
    public MeetingAssessor withSets(int most) {
        return new MeetingAssessor(alternatives, most);
    }

    /**
     * Who meets the requirements of each package, in the order of the strategy.
     *
     * @param detection communities of organizations of the strategy
     * @param network the links that there are, between the organizations of the strategy by their ids
     * @param steps how many links lie between the organization in the middle of a group and another at most, 0 or more
     */
    public ImmutableList<MeetingFinding> assess(
            Strategy strategy, CommunityDetection detection, CooperationNetwork network, int steps) {
        ImmutableList<ImmutableSet<Ref<Organization>>> named =
                strategy.communities().stream().map(Situation::members).collect(ImmutableList.toImmutableList());
        ImmutableList<ImmutableSet<Ref<Organization>>> detected = detection.communities().stream()
                .map(community -> references(community.members()))
                .collect(ImmutableList.toImmutableList());
        GroupGates gates = GroupGates.of(strategy);
        LinkGaps links = new LinkGaps(new Situation(strategy), network, steps);
        MeetingWords words = new MeetingWords(strategy);
        ImmutableList.Builder<MeetingFinding> findings = ImmutableList.builder();
        for (ProductPackage item : strategy.packages()) {
            PackageLinks linked = links.of(Requirements.of(strategy, item));
            BitSet opening = linked.opening();
            GapSearch.Gap gap = opening.isEmpty() ? linked.gap(alternatives, sets) : GapSearch.Gap.NONE;
            MeetingFinding draft = MeetingFinding.builder()
                    .productPackage(item.ref())
                    .communities(gates.meeting(item, named).stream()
                            .map(number -> strategy.communities().get(number).ref())
                            .toList())
                    .detected(gates.meeting(item, detected))
                    .around(strategy.organizations().stream()
                            .map(Organization::ref)
                            .filter(organization -> opening.get(links.number(organization)))
                            .toList())
                    .alternatives(gap.alternatives())
                    .complete(gap.complete())
                    .explanation(Explanation.of(item.name()))
                    .build();
            findings.add(draft.toBuilder()
                    .explanation(Explanation.of(words.of(item, draft)))
                    .build());
        }
        return findings.build();
    }

    private static ImmutableSet<Ref<Organization>> references(Collection<String> ids) {
        return ids.stream().map(id -> Ref.of(Organization.class, id)).collect(ImmutableSet.toImmutableSet());
    }
}
