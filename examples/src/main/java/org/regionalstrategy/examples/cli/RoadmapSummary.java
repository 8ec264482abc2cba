package org.regionalstrategy.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.assessment.roadmap.PackageEntry;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.assessment.roadmap.SlipFinding;
import org.regionalstrategy.model.assessment.roadmap.StepKind;

/** What to start first, the longest way to the first and the last package, and what it costs if a decision slips. */
final class RoadmapSummary {
    private static final int SHOWN = 5;
    private static final String LANGUAGE = "en";
    private static final String ILLUSTRATIVE = " *";

    private final Assessment assessment;
    private final RoadmapFinding roadmap;

    private RoadmapSummary(Assessment assessment, RoadmapFinding roadmap) {
        this.assessment = assessment;
        this.roadmap = roadmap;
    }

    /** A paragraph for each; none where nothing is to be done. */
    static ImmutableList<String> of(Assessment assessment, RoadmapFinding roadmap) {
        RoadmapSummary summary = new RoadmapSummary(assessment, roadmap);
        ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
        if (roadmap.steps().stream().anyMatch(step -> step.kind() != StepKind.ENTRY)) {
            paragraphs.add(summary.startFirst());
            paragraphs.addAll(summary.entries());
            paragraphs.addAll(summary.slips());
        }
        return paragraphs.build();
    }

    private String startFirst() {
        List<RoadmapStep> now = roadmap.steps().stream()
                .filter(step -> step.kind() != StepKind.ENTRY && step.kind() != StepKind.DECISION)
                .filter(step -> step.startNotBefore() == 0)
                .toList();
        List<RoadmapStep> critical = now.stream().filter(RoadmapStep::critical).toList();
        if (now.isEmpty()) {
            return "Nothing can start before a decision or date.";
        }
        return critical.isEmpty()
                ? "Start now: " + names(now) + "."
                : "Start now, since any delay makes a package late: " + names(critical) + ".";
    }

    /** The first package that waits for anything, and the last. */
    private ImmutableList<String> entries() {
        List<PackageEntry> waiting = roadmap.packages().stream()
                .filter(entry -> entry.criticalPath().size() > 1)
                .toList();
        if (waiting.isEmpty()) {
            return ImmutableList.of();
        }
        PackageEntry first = waiting.get(0);
        PackageEntry last = waiting.get(waiting.size() - 1);
        return waiting.size() == 1
                ? ImmutableList.of("Only: " + entry(first))
                : ImmutableList.of("First: " + entry(first), "Last: " + entry(last));
    }

    private String entry(PackageEntry entry) {
        boolean illustrative = entry.criticalPath().stream().map(roadmap::step).anyMatch(RoadmapStep::illustrative);
        return entry.explanation().sentence().in(LANGUAGE) + (illustrative ? ILLUSTRATIVE : "");
    }

    private ImmutableList<String> slips() {
        List<SlipFinding> decisions = roadmap.slips().stream()
                .filter(slip -> roadmap.step(slip.step()).kind() == StepKind.DECISION)
                .filter(slip -> !slip.delays().isEmpty())
                .toList();
        if (decisions.isEmpty()) {
            return ImmutableList.of();
        }
        String costs = decisions.stream().limit(SHOWN).map(this::slip).collect(Collectors.joining("; "));
        int more = decisions.size() - SHOWN;
        return ImmutableList.of("A slip by " + Words.count(decisions.get(0).months(), "month")
                + " of a decision costs in sales by the end of " + assessment.horizon() + ": " + costs
                + (more > 0 ? "; and " + more + " more" : "") + ".");
    }

    private String slip(SlipFinding slip) {
        OptionalDouble lost = slip.valueLost().toOptional();
        String amount = lost.isPresent()
                ? Words.amount(lost.getAsDouble())
                : slip.valueLostAtLeast() > 0 ? "at least " + Words.amount(slip.valueLostAtLeast()) : "unknown";
        return name(roadmap.step(slip.step())) + " " + amount;
    }

    private String names(List<RoadmapStep> steps) {
        int more = steps.size() - SHOWN;
        return steps.stream().limit(SHOWN).map(RoadmapSummary::name).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String name(RoadmapStep step) {
        return step.name().in(LANGUAGE) + (step.illustrative() ? ILLUSTRATIVE : "");
    }
}
