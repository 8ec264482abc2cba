package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.IndustryCount;
import org.regionalstrategy.model.assessment.cooperation.IndustryMix;
import org.regionalstrategy.model.common.LocalizedText;

/** Counts the industries inside communities. */
final class IndustryMixes {
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "en",
            "Fewer than two members have an industry.",
            "ru",
            "Отрасль известна меньше чем у двух членов сообщества.");

    private IndustryMixes() {}

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
                counts.entrySet().stream()
                        .map(entry -> new IndustryCount(entry.getKey(), entry.getValue()))
                        .collect(ImmutableList.toImmutableList()),
                counted < 2 ? Measure.undefined(TOO_FEW) : Measure.of(entropy));
    }
}
