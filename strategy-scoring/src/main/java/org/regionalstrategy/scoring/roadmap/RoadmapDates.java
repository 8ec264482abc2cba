package org.regionalstrategy.scoring.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/** The latest dates of steps, so that no package enters later than it can at the earliest, and which packages each serves. */
final class RoadmapDates {
    private static final LocalizedText AWAITED_BY_NOBODY =
            LocalizedText.of("en", "No chosen package waits for it.", "ru", "Ни один выбранный пакет этого не ждёт.");

    private static final LocalizedText AWAITED_BY_ITS_START = LocalizedText.of(
            "en",
            "The chosen packages wait for its start, and none for its end.",
            "ru",
            "Выбранные пакеты ждут его начала, а его завершения не ждёт ни один.");

    private final StepNetwork network;
    private final ImmutableListMultimap<Step, PlannedPackage> served;
    private final LateTimes late;

    RoadmapDates(StepNetwork network, ImmutableList<PlannedPackage> packages) {
        this.network = network;
        ImmutableListMultimap.Builder<Step, PlannedPackage> serving = ImmutableListMultimap.builder();
        int[] deadlines = new int[network.network().size()];
        Arrays.fill(deadlines, LateTimes.NONE);
        for (PlannedPackage planned : packages) {
            int entry = network.endOf(entry(planned));
            LateTimes own = LateTimes.of(
                    network.network(), LateTimes.deadline(network.network(), entry, network.early().finish[entry]));
            for (Step step : network.steps().values()) {
                if (own.start[network.startOf(step)] != LateTimes.NONE) {
                    serving.put(step, planned);
                }
            }
            deadlines[entry] = network.early().finish[entry];
        }
        this.served = serving.build();
        this.late = LateTimes.of(network.network(), deadlines);
    }

    Step entry(PlannedPackage planned) {
        Step step = network.steps().get(new StepSubject.Entering(planned.productPackage()).id());
        if (step == null) {
            throw new IllegalArgumentException("roadmap: no entry of " + planned.productPackage());
        }
        return step;
    }

    /** The packages that wait for a step, in their order. */
    ImmutableList<PlannedPackage> served(Step step) {
        return served.get(step);
    }

    Measure latestStart(Step step) {
        return latest(step, late.start[network.startOf(step)]);
    }

    Measure latestFinish(Step step) {
        return latest(step, late.finish[network.endOf(step)]);
    }

    private Measure latest(Step step, int month) {
        if (month == LateTimes.NONE) {
            return Measure.undefined(served(step).isEmpty() ? AWAITED_BY_NOBODY : AWAITED_BY_ITS_START);
        }
        for (PlannedPackage planned : served(step)) {
            Measure entry = network.earliestFinish(entry(planned));
            if (!entry.isDefined()) {
                return entry;
            }
        }
        return Measure.of(month);
    }

    Measure slack(Step step) {
        Measure latest = latestStart(step);
        return latest.isDefined() ? Measure.of(latest.toOptional().orElseThrow() - network.start(step)) : latest;
    }

    /** Sales a year of the packages that wait for a step. */
    Measure unlocks(Step step) {
        double sum = 0;
        for (PlannedPackage planned : served(step)) {
            if (!planned.yearlySales().isDefined()) {
                return planned.yearlySales();
            }
            sum += planned.yearlySales().toOptional().orElseThrow();
        }
        return Measure.of(sum);
    }
}
