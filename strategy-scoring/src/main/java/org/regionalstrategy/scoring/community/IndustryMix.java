package org.regionalstrategy.scoring.community;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * The industries inside a community.
 *
 * @param members the ids of its members
 * @param industries how many members each industry has; members without one are not counted
 * @param entropy the Shannon entropy {@code -sum p ln p} of the shares of industries, in nats: 0 if all are of one industry, at
 *     most the logarithm of the number of counted members; undefined for fewer than two of them
 */
public record IndustryMix(
        ImmutableSortedSet<String> members, ImmutableSortedMap<String, Integer> industries, Measure entropy) {
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "en",
            "Fewer than two members have an industry.",
            "ru",
            "Отрасль известна меньше чем у двух членов сообщества.");

    public IndustryMix {
        requireNonNull(members, "members");
        requireNonNull(industries, "industries");
        requireNonNull(entropy, "entropy");
    }

    static IndustryMix of(ImmutableSortedSet<String> members, Industries industries) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String member : members) {
            String code = industries.codeOf().get(member);
            if (code != null) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        int counted = counts.values().stream().mapToInt(Integer::intValue).sum();
        double entropy = 0;
        for (int count : counts.values()) {
            double share = (double) count / counted;
            entropy -= share * Math.log(share);
        }
        return new IndustryMix(
                members,
                ImmutableSortedMap.copyOf(counts),
                counted < 2 ? Measure.undefined(TOO_FEW) : Measure.of(entropy));
    }
}
