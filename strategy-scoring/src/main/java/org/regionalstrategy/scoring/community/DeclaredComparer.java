package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.assessment.cooperation.DeclaredComparison;
import org.regionalstrategy.model.assessment.cooperation.DeclaredMatch;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.cooperation.CommunityOrigin;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Holds declared communities against detected ones. Declared communities may overlap, so they are compared one by one and not as
 * divisions.
 */
public final class DeclaredComparer {
    private static final ImmutableSortedMap<String, String> SETTINGS = ImmutableSortedMap.of(
            "libraryVersion",
            LibraryVersion.current(),
            "method",
            "each declared community beside the detected one of the greatest Jaccard index of members");

    private static final LocalizedText NONE_DETECTED = LocalizedText.of(
            "en",
            "None of its members is in a detected community.",
            "ru",
            "Ни один из его членов не входит в выявленное сообщество.");

    private DeclaredComparer() {}

    /** Compares the declared communities of a strategy with those found in its network. */
    public static DeclaredComparison of(Strategy strategy, CommunityDetection detection) {
        ImmutableList<DeclaredMatch> matches = strategy.communities().stream()
                .filter(community -> community.origin() == CommunityOrigin.DECLARED)
                .map(community -> match(community, detection))
                .collect(ImmutableList.toImmutableList());
        ImmutableSortedSet<Integer> matched = matches.stream()
                .flatMapToInt(match -> match.detected().stream())
                .boxed()
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compareTo));
        ImmutableList<Integer> undeclared = IntStream.range(
                        0, detection.communities().size())
                .filter(number -> !matched.contains(number))
                .boxed()
                .collect(ImmutableList.toImmutableList());
        return DeclaredComparison.builder()
                .matches(matches)
                .undeclared(undeclared)
                .settings(SETTINGS)
                .warnings(detection.warnings())
                .explanation(Explanation.of(found(matches.size(), matched.size(), undeclared.size())))
                .build();
    }

    private static LocalizedText found(int declared, int matched, int undeclared) {
        return LocalizedText.of(
                "en",
                "Declared communities: " + declared + "; detected communities like them: " + matched
                        + "; detected ones that nobody declared: " + undeclared + ".",
                "ru",
                "Заявленных сообществ: " + declared + "; похожих на них выявленных: " + matched
                        + "; выявленных, которые никто не заявлял: " + undeclared + ".");
    }

    private static DeclaredMatch match(CooperationCommunity community, CommunityDetection detection) {
        ImmutableSortedSet<String> declared = community.members().stream()
                .map(member -> member.organization().id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        OptionalInt best = OptionalInt.empty();
        double similarity = 0;
        for (int number = 0; number < detection.communities().size(); number++) {
            double jaccard =
                    jaccard(declared, detection.communities().get(number).members());
            if (jaccard > similarity) {
                best = OptionalInt.of(number);
                similarity = jaccard;
            }
        }
        ImmutableSortedSet<String> detected =
                best.isPresent() ? detection.communities().get(best.getAsInt()).members() : ImmutableSortedSet.of();
        DeclaredMatch match = DeclaredMatch.builder()
                .declared(community.ref())
                .detected(best)
                .similarity(best.isPresent() ? Measure.of(similarity) : Measure.undefined(NONE_DETECTED))
                .both(new TreeSet<>(Sets.intersection(declared, detected)))
                .declaredOnly(new TreeSet<>(Sets.difference(declared, detected)))
                .detectedOnly(new TreeSet<>(Sets.difference(detected, declared)))
                .withoutTies(new TreeSet<>(Sets.intersection(declared, detection.isolated())))
                .explanation(Explanation.of(NONE_DETECTED))
                .build();
        return best.isEmpty()
                ? match
                : match.toBuilder().explanation(Explanation.of(words(match))).build();
    }

    private static double jaccard(ImmutableSortedSet<String> one, ImmutableSortedSet<String> other) {
        int both = Sets.intersection(one, other).size();
        return (double) both / (one.size() + other.size() - both);
    }

    private static LocalizedText words(DeclaredMatch match) {
        return LocalizedText.of(
                "en",
                "In both: " + match.both().size() + "; declared but cooperating elsewhere or not at all: "
                        + list(match.declaredOnly()) + "; cooperating but not declared: " + list(match.detectedOnly())
                        + ".",
                "ru",
                "В обоих: " + match.both().size() + "; заявлены, но сотрудничают с другими или ни с кем: "
                        + list(match.declaredOnly()) + "; сотрудничают, но не заявлены: " + list(match.detectedOnly())
                        + ".");
    }

    private static String list(ImmutableSortedSet<String> names) {
        return names.isEmpty() ? "-" : String.join(", ", names);
    }
}
