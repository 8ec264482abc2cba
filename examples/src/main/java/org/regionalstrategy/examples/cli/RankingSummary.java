package org.regionalstrategy.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.ranking.GroupRank;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.RankingFinding;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.PackageScore;

/** How robust the order of packages is to what the participants want, a paragraph for each question. */
final class RankingSummary {
    private static final int SHOWN = 3;
    private static final double PERCENT = 100;
    private static final String LANGUAGE = "en";

    private final RankingFinding found;
    private final Strategy strategy;

    private RankingSummary(RankingFinding found, Strategy strategy) {
        this.found = found;
        this.strategy = strategy;
    }

    static ImmutableList<String> of(RankingFinding found, Strategy strategy) {
        RankingSummary summary = new RankingSummary(found, strategy);
        ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
        if (found.participants().isEmpty()) {
            return paragraphs.add("No participant can rank a package.").build();
        }
        paragraphs.add(summary.firsts()).add(summary.together());
        if (!found.vetoes().isEmpty()) {
            paragraphs.add(summary.vetoes());
        }
        return paragraphs.build();
    }

    /** The packages that rank best for each participant, and in how much of what they may want each comes first. */
    private String firsts() {
        Map<String, List<ParticipantRanking>> byFirst = found.participants().stream()
                .collect(Collectors.groupingBy(
                        ranking -> best(ranking)
                                .map(first -> name(first.productPackage()))
                                .collect(Collectors.joining(" and ")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        String made = isIllustrative() ? " *" : "";
        return "Ranks best, and is first in how much of what each may want" + made + ": "
                + byFirst.entrySet().stream()
                        .map(entry -> entry.getKey() + " for "
                                + entry.getValue().stream()
                                        .map(this::participant)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** Whether what packages reach on some criterion is made up, and all ranks with it. */
    private boolean isIllustrative() {
        return found.criteria().stream()
                .flatMap(criterion -> strategy.resolve(criterion).scores().stream())
                .anyMatch(PackageScore::illustrative);
    }

    private static Stream<PackageAcceptability> best(ParticipantRanking ranking) {
        return ranking.packages().stream().filter(ranked -> ranked.rank() == 1);
    }

    private String participant(ParticipantRanking ranking) {
        String shares = best(ranking)
                .map(first -> Math.round(first.first() * PERCENT) + " %")
                .collect(Collectors.joining(" and "));
        return name(ranking.participant()) + " (" + shares + ")";
    }

    private String together() {
        String order = found.group().stream()
                .flatMap(group -> group.packages().stream())
                .limit(SHOWN)
                .map(this::ranked)
                .collect(Collectors.joining(", "));
        String apart = found.disagreements().stream()
                .limit(1)
                .map(pair -> " Farthest apart: " + pair.explanation().sentence().in(LANGUAGE))
                .collect(Collectors.joining());
        return "All together, by Borda (and ranks by Kemeny): " + order + "." + apart;
    }

    private String ranked(GroupRank rank) {
        String kemeny = rank.kemeny()
                .map(span -> span.best() == span.worst()
                        ? Integer.toString(span.best())
                        : span.best() + " to " + span.worst())
                .orElse("?");
        return name(rank.productPackage()) + " (" + kemeny + ")";
    }

    private String vetoes() {
        return "Vetoed: "
                + found.vetoes().stream()
                        .map(veto -> name(veto.productPackage()) + " by "
                                + veto.participants().stream().map(this::name).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private <T extends Identified> String name(Ref<T> ref) {
        return strategy.resolve(ref).name().in(LANGUAGE);
    }
}
