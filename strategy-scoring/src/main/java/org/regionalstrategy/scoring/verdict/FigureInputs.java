package org.regionalstrategy.scoring.verdict;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** The four figures behind a location quotient, each with its unit and its sources. */
final class FigureInputs {
    private final Strategy strategy;
    private final EvidenceCitation citation;

    FigureInputs(Strategy strategy, EvidenceCitation citation) {
        this.strategy = strategy;
        this.citation = citation;
    }

    /** The activity and the base of the region, then those of the reference. */
    ImmutableList<Input> of(YearlyFigures figures, Region region, Region reference) {
        return ImmutableList.of(
                activity(figures.activity().region(), region),
                base(figures.base().region(), region),
                activity(figures.activity().reference(), reference),
                base(figures.base().reference(), reference));
    }

    private Input activity(Figure figure, Region place) {
        return input(figure, citation.indicator(), ImmutableList.of(citation.activity()), place);
    }

    private Input base(Figure figure, Region place) {
        return input(figure, citation.base().indicator(), citation.base().activities(), place);
    }

    private Input input(
            Figure figure, Ref<Indicator> indicator, ImmutableList<Ref<Activity>> activities, Region place) {
        return Inputs.sum(
                strategy.resolve(indicator),
                LocalizedText.of("en", names(activities, "en"), "ru", names(activities, "ru")),
                place,
                figure.observations());
    }

    private String names(ImmutableList<Ref<Activity>> activities, String language) {
        return activities.stream()
                .map(activity -> strategy.resolve(activity).name().in(language))
                .collect(joining(" + "));
    }
}
