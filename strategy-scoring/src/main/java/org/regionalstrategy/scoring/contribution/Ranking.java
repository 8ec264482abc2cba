package org.regionalstrategy.scoring.contribution;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.ContributionFinding;

/** Puts contributions in order: the greatest first, undefined ones last; those that agree to twelve digits of all are tied. */
final class Ranking {
    private static final double DIGITS = 1e12;
    private static final double UNDEFINED = -1;

    private Ranking() {}

    /** The findings in their order, each with its rank. */
    static ImmutableList<ContributionFinding> of(List<ContributionFinding> findings) {
        double greatest = findings.stream()
                .mapToDouble(finding -> finding.value().toOptional().orElse(0))
                .max()
                .orElse(0);
        List<ContributionFinding> sorted = findings.stream()
                .sorted(Comparator.comparingDouble((ContributionFinding finding) -> key(finding.value(), greatest))
                        .reversed()
                        .thenComparing(finding -> finding.organization().id()))
                .toList();
        ImmutableList.Builder<ContributionFinding> ranked = ImmutableList.builder();
        int rank = 0;
        double before = Double.NaN;
        for (int i = 0; i < sorted.size(); i++) {
            double key = key(sorted.get(i).value(), greatest);
            rank = key == before ? rank : i + 1;
            before = key;
            ranked.add(sorted.get(i).toBuilder().rank(rank).build());
        }
        return ranked.build();
    }

    private static double key(Measure value, double greatest) {
        return value.isDefined()
                ? Math.rint(value.toOptional().orElse(0) / (greatest > 0 ? greatest : 1) * DIGITS)
                : UNDEFINED;
    }
}
