package org.regionalstrategy.scoring.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.ExplanationBuilder;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.PackageEntry;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStepBuilder;
import org.regionalstrategy.model.assessment.roadmap.SlipFinding;
import org.regionalstrategy.model.assessment.roadmap.StepKind;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.enabling.DecisionStatus;

/** Writes down what a network of steps says. */
final class RoadmapDraft {
    private final Strategy strategy;
    private final ImmutableList<PlannedPackage> packages;
    private final StepNetwork network;
    private final RoadmapDates dates;
    private final RoadmapWords words;
    private final int slipMonths;

    RoadmapDraft(Strategy strategy, ImmutableList<PlannedPackage> packages, StepNetwork network, int slipMonths) {
        this.strategy = strategy;
        this.packages = packages;
        this.network = network;
        this.dates = new RoadmapDates(network, packages);
        this.words = new RoadmapWords(strategy);
        this.slipMonths = slipMonths;
    }

    RoadmapFinding finding(ImmutableSortedMap<String, String> settings) {
        Comparator<Step> order = Comparator.comparing((Step step) -> !network.isStartKnown(step))
                .thenComparingInt(network::start)
                .thenComparing(network::depth)
                .thenComparing(step -> dates.slack(step).toOptional().orElse(Double.POSITIVE_INFINITY))
                .thenComparing(step -> -dates.unlocks(step).toOptional().orElse(-1));
        List<Step> ordered = network.steps().values().stream().sorted(order).toList();
        ImmutableList.Builder<RoadmapStep> steps = ImmutableList.builder();
        int rank = 0;
        for (int i = 0; i < ordered.size(); i++) {
            rank = i > 0 && order.compare(ordered.get(i - 1), ordered.get(i)) == 0 ? rank : i + 1;
            steps.add(step(ordered.get(i), rank));
        }
        Slips slips = new Slips(network, dates, words, slipMonths, strategy.horizon());
        ImmutableList<PackageEntry> entries = packages.stream()
                .map(this::entry)
                .sorted(Comparator.comparingDouble(
                        entry -> entry.entry().toOptional().orElse(Double.POSITIVE_INFINITY)))
                .collect(ImmutableList.toImmutableList());
        return RoadmapFinding.builder()
                .asOf(strategy.asOf())
                .steps(steps.build())
                .packages(entries)
                .slips(ordered.stream()
                        .filter(step -> step.kind() != StepKind.ENTRY)
                        .map(slips::of)
                        .sorted(Comparator.comparingDouble((SlipFinding slip) ->
                                -slip.valueLost().toOptional().orElse(Double.NEGATIVE_INFINITY)))
                        .collect(ImmutableList.toImmutableList()))
                .explanation(Explanation.of(gist(entries)))
                .settings(settings)
                .warnings(warnings())
                .build();
    }

    private RoadmapStep step(Step step, int rank) {
        RoadmapStepBuilder draft = RoadmapStep.builder()
                .id(step.id())
                .kind(step.kind())
                .name(words.name(step))
                .waitsFor(step.waitsFor())
                .packages(dates.served(step).stream()
                        .map(PlannedPackage::productPackage)
                        .toList())
                .unlocks(dates.unlocks(step))
                .durationMonths(step.time().months())
                .earliestStart(network.earliestStart(step))
                .startNotBefore(network.start(step))
                .earliestFinish(network.earliestFinish(step))
                .finishNotBefore(network.finish(step))
                .latestStart(dates.latestStart(step))
                .latestFinish(dates.latestFinish(step))
                .slack(dates.slack(step))
                .critical(dates.slack(step).toOptional().orElse(1) == 0)
                .rank(rank)
                .illustrative(isIllustrative(step))
                .explanation(explanation(step));
        if (step.subject() instanceof StepSubject.Adding adding) {
            draft.addition(adding.addition());
        } else if (step.subject() instanceof StepSubject.Running running) {
            draft.project(running.project());
        } else if (step.subject() instanceof StepSubject.Entering entering) {
            draft.productPackage(entering.productPackage());
        }
        return draft.build();
    }

    private static boolean isIllustrative(Step step) {
        return step.kind() != StepKind.ENTRY
                && step.time().months().isDefined()
                && step.time().basis().illustrative();
    }

    private Explanation explanation(Step step) {
        ExplanationBuilder explanation = Explanation.builder().sentence(words.dates(network, dates, step));
        if (dates.unlocks(step).isDefined()) {
            dates.served(step)
                    .forEach(planned -> explanation.addPart(Contribution.builder()
                            .label(words.name(planned.productPackage()))
                            .value(planned.yearlySales().toOptional().orElseThrow())
                            .build()));
        }
        if (step.time().months() instanceof Measure.Defined months && step.kind() != StepKind.ENTRY) {
            explanation.addInput(Input.builder()
                    .label(RoadmapWords.months())
                    .value(step.kind() == StepKind.DECISION ? step.time().notBefore() : months.value())
                    .unit("months")
                    .sources(step.time().basis().sources())
                    .illustrative(step.time().basis().illustrative())
                    .build());
        }
        return explanation.build();
    }

    private PackageEntry entry(PlannedPackage planned) {
        Step entry = dates.entry(planned);
        Measure earliest = network.earliestFinish(entry);
        Year horizon = strategy.resolve(planned.productPackage()).horizon().orElse(strategy.horizon());
        ImmutableList<Step> way = network.longestWay(entry);
        Optional<Year> year =
                earliest.isDefined() ? Optional.of(words.calendar().year(network.finish(entry))) : Optional.empty();
        return PackageEntry.builder()
                .productPackage(planned.productPackage())
                .entry(earliest)
                .notBefore(network.finish(entry))
                .year(year)
                .horizon(horizon)
                .margin(margin(earliest, horizon))
                .criticalPath(way.stream().map(Step::id).toList())
                .explanation(Explanation.builder()
                        .sentence(words.entry(network, planned, entry))
                        .parts(added(way))
                        .build())
                .build();
    }

    private Measure margin(Measure entry, Year horizon) {
        return entry instanceof Measure.Defined month
                ? Measure.of(words.calendar().monthsLeftIn(horizon) - month.value())
                : entry;
    }

    /** What each step adds to the months before: of a project, whose start is awaited, until it starts. */
    private ImmutableList<Contribution> added(ImmutableList<Step> way) {
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        int before = 0;
        for (Step step : way.subList(0, way.size() - 1)) {
            int until = step.kind() == StepKind.PROJECT && !isFollowedByProject(way, step)
                    ? network.start(step)
                    : network.finish(step);
            parts.add(Contribution.builder()
                    .label(words.name(step))
                    .value(until - before)
                    .build());
            before = until;
        }
        return parts.build();
    }

    private static boolean isFollowedByProject(ImmutableList<Step> way, Step step) {
        return way.get(way.indexOf(step) + 1).kind() == StepKind.PROJECT;
    }

    private LocalizedText gist(ImmutableList<PackageEntry> entries) {
        int steps = network.steps().size() - packages.size();
        return entries.isEmpty()
                ? words.gist(0, steps, "", "")
                : words.gist(entries.size(), steps, month(entries.get(0)), month(entries.get(entries.size() - 1)));
    }

    private String month(PackageEntry entry) {
        return (entry.entry().isDefined() ? "" : "≥ ") + words.calendar().text(entry.notBefore());
    }

    private ImmutableList<LocalizedText> warnings() {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        long unknown = network.steps().values().stream()
                .filter(step -> !step.time().months().isDefined())
                .count();
        if (unknown > 0) {
            warnings.add(RoadmapWords.unknownSteps(unknown));
        }
        long illustrative = network.steps().values().stream()
                .filter(RoadmapDraft::isIllustrative)
                .count();
        if (illustrative > 0) {
            warnings.add(RoadmapWords.illustrativeSteps(illustrative));
        }
        network.steps().values().stream().filter(this::isRefused).forEach(step -> warnings.add(words.refused(step)));
        for (PlannedPackage planned : packages) {
            PackageEntry entry = entry(planned);
            if (entry.margin().toOptional().orElse(0) < 0) {
                warnings.add(words.late(planned, entry.horizon()));
            }
        }
        return warnings.build();
    }

    private boolean isRefused(Step step) {
        return step.subject() instanceof StepSubject.Adding adding
                && adding.addition() instanceof Addition.DecisionTaken taken
                && strategy.resolve(taken.decision()).status() != DecisionStatus.PROPOSED;
    }
}
