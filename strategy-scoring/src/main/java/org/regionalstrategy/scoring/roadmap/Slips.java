package org.regionalstrategy.scoring.roadmap;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.PackageDelay;
import org.regionalstrategy.model.assessment.roadmap.SlipFinding;

/** What it costs if a step slips by some months. */
final class Slips {
    private static final double MONTHS_A_YEAR = 12;

    private final StepNetwork network;
    private final RoadmapDates dates;
    private final RoadmapWords words;
    private final int months;
    private final int end;

    /** @param horizon the year with whose end sales are counted no more */
    Slips(StepNetwork network, RoadmapDates dates, RoadmapWords words, int months, Year horizon) {
        this.network = network;
        this.dates = dates;
        this.words = words;
        this.months = months;
        this.end = words.calendar().monthsLeftIn(horizon);
    }

    SlipFinding of(Step step) {
        EarlyTimes later = network.slipping(step, months);
        ImmutableList<PlannedPackage> served = dates.served(step);
        ImmutableList<PackageDelay> delays =
                served.stream().map(planned -> delay(planned, later)).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        double least = 0;
        for (PackageDelay delay : delays) {
            if (delay.valueLost() instanceof Measure.Defined lost) {
                least += lost.value();
                parts.add(Contribution.builder()
                        .label(words.name(delay.productPackage()))
                        .value(lost.value())
                        .build());
            }
        }
        Optional<Measure> undefined = delays.stream()
                .map(PackageDelay::valueLost)
                .filter(lost -> !lost.isDefined())
                .findFirst();
        return SlipFinding.builder()
                .step(step.id())
                .months(months)
                .delays(delays)
                .valueLost(undefined.orElse(Measure.of(least)))
                .valueLostAtLeast(least)
                .explanation(Explanation.builder()
                        .sentence(words.slip(step, months, delays))
                        .parts(parts.build())
                        .build())
                .build();
    }

    private PackageDelay delay(PlannedPackage planned, EarlyTimes later) {
        Step entry = dates.entry(planned);
        Measure earliest = network.earliestFinish(entry);
        if (!earliest.isDefined()) {
            return new PackageDelay(planned.productPackage(), earliest, earliest);
        }
        int before = network.finish(entry);
        int after = later.finish[network.endOf(entry)];
        Measure lost = planned.yearlySales() instanceof Measure.Defined sales
                ? Measure.of(sales.value() * (soldMonths(before) - soldMonths(after)) / MONTHS_A_YEAR)
                : planned.yearlySales();
        return new PackageDelay(planned.productPackage(), Measure.of(after - before), lost);
    }

    /** The months on the market until the horizon ends. */
    private int soldMonths(int entry) {
        return Math.max(0, end - entry);
    }
}
