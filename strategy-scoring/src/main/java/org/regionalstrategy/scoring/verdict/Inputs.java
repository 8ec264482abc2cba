package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.region.Region;

/** Figures that findings rest on, each the sum of observations. */
final class Inputs {
    private Inputs() {}

    /**
     * The sum of some observations.
     *
     * @param subject of what they are, such as an activity
     * @param observations of one year and unit, all with a value; at least one
     */
    static Input sum(Indicator indicator, LocalizedText subject, Region place, List<Observation> observations) {
        Figure figure = new Figure(ImmutableList.copyOf(observations));
        ImmutableList<Ref<Source>> sources = figure.sources();
        return Input.builder()
                .label(LocalizedText.of(
                        "en", label("en", indicator, subject, place, figure.year()),
                        "ru", label("ru", indicator, subject, place, figure.year())))
                .value(figure.value())
                .unit(figure.unit())
                .sources(sources.isEmpty() ? indicator.sources() : sources)
                .illustrative(indicator.illustrative())
                .build();
    }

    private static String label(String language, Indicator indicator, LocalizedText subject, Region place, int year) {
        return indicator.name().in(language) + ", " + subject.in(language) + ": "
                + place.name().in(language) + ", " + year;
    }
}
