package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.assessment.cooperation.MeetingFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** Says for every package which communities, declared or detected, and which connected groups meet its requirements. */
public final class MeetingAssessor {
    private MeetingAssessor() {}

    /**
     * Who meets the requirements of each package, in the order of the strategy.
     *
     * @param detection communities of organizations of the strategy
     * @param around for organizations of the strategy those who are linked with them within some steps, themselves among them
     */
    public static ImmutableList<MeetingFinding> assess(
            Strategy strategy,
            CommunityDetection detection,
            ImmutableMap<Ref<Organization>, ImmutableSet<Ref<Organization>>> around) {
        ImmutableList<ImmutableSet<Ref<Organization>>> named =
                strategy.communities().stream().map(Situation::members).collect(ImmutableList.toImmutableList());
        ImmutableList<ImmutableSet<Ref<Organization>>> detected = detection.communities().stream()
                .map(community -> references(community.members()))
                .collect(ImmutableList.toImmutableList());
        GroupGates gates = GroupGates.of(strategy);
        return strategy.packages().stream()
                .map(item -> finding(
                        strategy,
                        item,
                        picked(
                                strategy.communities().stream()
                                        .map(CooperationCommunity::ref)
                                        .toList(),
                                gates.meeting(item, named)),
                        gates.meeting(item, detected),
                        picked(
                                around.keySet().asList(),
                                gates.meeting(item, around.values().asList()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<Ref<Organization>> references(Collection<String> ids) {
        return ids.stream().map(id -> Ref.of(Organization.class, id)).collect(ImmutableSet.toImmutableSet());
    }

    private static <T> ImmutableList<T> picked(List<T> all, List<Integer> numbers) {
        return numbers.stream().map(all::get).collect(ImmutableList.toImmutableList());
    }

    private static MeetingFinding finding(
            Strategy strategy,
            ProductPackage item,
            ImmutableList<Ref<CooperationCommunity>> communities,
            ImmutableList<Integer> detected,
            ImmutableList<Ref<Organization>> around) {
        return MeetingFinding.builder()
                .productPackage(item.ref())
                .communities(communities)
                .detected(detected)
                .around(around)
                .explanation(Explanation.of(words(strategy, item, communities, detected, around)))
                .build();
    }

    private static LocalizedText words(
            Strategy strategy,
            ProductPackage item,
            ImmutableList<Ref<CooperationCommunity>> communities,
            ImmutableList<Integer> detected,
            ImmutableList<Ref<Organization>> around) {
        return LocalizedText.of(
                "en",
                item.name().in("en") + " is met by communities: " + names(strategy, communities, "en")
                        + "; detected ones: " + detected.size() + "; by those linked around: "
                        + names(strategy, around, "en") + ".",
                "ru",
                "«" + item.name().in("ru") + "»: требования выполняют сообщества: "
                        + names(strategy, communities, "ru") + "; выявленные: " + detected.size()
                        + "; связанные вокруг организаций: " + names(strategy, around, "ru") + ".");
    }

    private static String names(Strategy strategy, Collection<? extends Ref<?>> refs, String language) {
        return refs.isEmpty()
                ? "-"
                : refs.stream()
                        .map(ref -> strategy.resolve(ref).name().in(language))
                        .collect(Collectors.joining(", "));
    }
}
