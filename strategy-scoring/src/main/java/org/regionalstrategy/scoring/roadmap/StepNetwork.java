package org.regionalstrategy.scoring.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * Steps as a network of activities. A project starts with an event of its own, for which what it builds waits; an infrastructure
 * that is being built ends with an event of its own, which waits for what must be there first. Any other step is one activity.
 */
final class StepNetwork {
    private static final String START = "#start";
    private static final String WORK = "#work";

    private final ImmutableMap<String, Step> steps;
    private final ActivityNetwork network;
    private final EarlyTimes early;
    private final int[] depths;

    private StepNetwork(ImmutableMap<String, Step> steps, ActivityNetwork network) {
        this.steps = steps;
        this.network = network;
        this.early = EarlyTimes.of(network);
        this.depths = depths(network);
    }

    static StepNetwork of(ImmutableMap<String, Step> steps) {
        ActivityNetworkBuilder activities = ActivityNetwork.builder();
        for (Step step : steps.values()) {
            ImmutableSet<String> before =
                    step.waitsFor().stream().map(id -> awaited(step, id, steps)).collect(ImmutableSet.toImmutableSet());
            if (step.startsApart()) {
                activities.add(startName(step), step.time().notBefore(), 0, before);
                add(activities, step, step.id(), 0, ImmutableSet.of(startName(step)));
            } else if (step.worksApart()) {
                add(activities, step, startName(step), 0, ImmutableSet.of());
                activities.add(
                        step.id(),
                        0,
                        0,
                        ImmutableSet.<String>builder()
                                .add(startName(step))
                                .addAll(before)
                                .build());
            } else {
                add(activities, step, step.id(), step.time().notBefore(), before);
            }
        }
        return new StepNetwork(steps, activities.build());
    }

    /** The activity for which a step waits in another: the start of the project that builds it, else the end. */
    private static String awaited(Step step, String other, ImmutableMap<String, Step> steps) {
        Step before = stepOf(other, steps);
        return before.startsApart() && !step.startsApart() ? startName(before) : other;
    }

    private static Step stepOf(String id, ImmutableMap<String, Step> steps) {
        Step step = steps.get(id);
        if (step == null) {
            throw new IllegalArgumentException("roadmap: no step has the id " + id);
        }
        return step;
    }

    private static void add(
            ActivityNetworkBuilder activities, Step step, String name, int notBefore, ImmutableSet<String> before) {
        if (step.time().months() instanceof Measure.Defined months) {
            activities.add(name, notBefore, (int) months.value(), before);
        } else {
            activities.addUnknown(name, notBefore, before);
        }
    }

    private static String startName(Step step) {
        return step.startsApart() ? step.id() + START : step.worksApart() ? step.id() + WORK : step.id();
    }

    ImmutableMap<String, Step> steps() {
        return steps;
    }

    ActivityNetwork network() {
        return network;
    }

    EarlyTimes early() {
        return early;
    }

    int startOf(Step step) {
        return network.position(startName(step));
    }

    int endOf(Step step) {
        return network.position(step.id());
    }

    int start(Step step) {
        return early.start[startOf(step)];
    }

    int finish(Step step) {
        return early.finish[endOf(step)];
    }

    boolean isStartKnown(Step step) {
        return early.unknownBeforeStart[startOf(step)] == EarlyTimes.NONE;
    }

    boolean isFinishKnown(Step step) {
        return early.unknownBeforeFinish[endOf(step)] == EarlyTimes.NONE;
    }

    Measure earliestStart(Step step) {
        return isStartKnown(step) ? Measure.of(start(step)) : undefined(early.unknownBeforeStart[startOf(step)]);
    }

    Measure earliestFinish(Step step) {
        return isFinishKnown(step) ? Measure.of(finish(step)) : undefined(early.unknownBeforeFinish[endOf(step)]);
    }

    private Measure undefined(int unknown) {
        String activity = network.names().get(unknown);
        String id = activity.endsWith(WORK) ? activity.substring(0, activity.length() - WORK.length()) : activity;
        return Measure.undefined(reason(stepOf(id, steps)));
    }

    private static LocalizedText reason(Step step) {
        return ((Measure.Undefined) step.time().months()).reason();
    }

    /** The months at which steps are finished if a step slips. */
    EarlyTimes slipping(Step step, int months) {
        return EarlyTimes.of(network, startOf(step), months);
    }

    /** How many activities come one after another before a step starts. */
    int depth(Step step) {
        return depths[startOf(step)];
    }

    private static int[] depths(ActivityNetwork network) {
        int[] depths = new int[network.size()];
        for (int i : network.order) {
            for (int before : network.predecessors[i]) {
                depths[i] = Math.max(depths[i], depths[before] + 1);
            }
        }
        return depths;
    }

    /** The steps of a longest way to a step, itself last; of equal ways that of what it waits for first. */
    ImmutableList<Step> longestWay(Step last) {
        List<Step> way = new ArrayList<>();
        Optional<Step> at = Optional.of(last);
        while (at.isPresent()) {
            way.add(0, at.get());
            at = binding(at.get());
        }
        return ImmutableList.copyOf(way);
    }

    /** What a step waits for longest; nothing where its own date, or the work that is under way, comes later. */
    private Optional<Step> binding(Step step) {
        int awaitedUntil = step.worksApart() ? finish(step) : start(step);
        return step.waitsFor().stream()
                .filter(id -> early.finish[network.position(awaited(step, id, steps))] == awaitedUntil)
                .map(id -> stepOf(id, steps))
                .findFirst();
    }
}
