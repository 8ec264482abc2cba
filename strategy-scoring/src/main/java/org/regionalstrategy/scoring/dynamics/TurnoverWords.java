package org.regionalstrategy.scoring.dynamics;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.scoring.wording.NumberText;

/** What entered and left a region, in words. */
final class TurnoverWords {
    static final LocalizedText TOO_FEW_YEARS = LocalizedText.of(
            "en",
            "no two years are known in which the region and enough like it can be compared",
            "ru",
            "нет двух лет, за которые можно сравнить регион и достаточное число подобных ему");

    static final LocalizedText NOTHING_AT_RISK =
            LocalizedText.of("en", "nothing could have happened", "ru", "ничего не могло произойти");

    /** How many activities a sentence names. */
    private static final int NAMED = 3;

    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private final Strategy strategy;
    private final LocalizedText indicator;
    private final ImmutableList<ActivityMatrix> years;

    TurnoverWords(Strategy strategy, LocalizedText indicator, ImmutableList<ActivityMatrix> years) {
        this.strategy = strategy;
        this.indicator = indicator;
        this.years = years;
    }

    static LocalizedText undefined(LocalizedText indicator, LocalizedText reason) {
        return LocalizedText.of(
                ENGLISH,
                indicator.in(ENGLISH) + ": what entered and left is not known, since " + reason.in(ENGLISH) + ".",
                RUSSIAN,
                indicator.in(RUSSIAN) + ": что появилось и исчезло, неизвестно, так как " + reason.in(RUSSIAN) + ".");
    }

    LocalizedText gist(
            ImmutableList<Ref<Activity>> entered, ImmutableList<Ref<Activity>> left, Measure entry, Measure exit) {
        return LocalizedText.of(
                ENGLISH,
                indicator.in(ENGLISH) + ", " + years.get(0).year() + " to "
                        + years.get(1).year() + ": " + entered.size() + " activities entered"
                        + names(entered, ENGLISH) + ", " + left.size() + " left" + names(left, ENGLISH)
                        + "; in all regions "
                        + (entry instanceof Measure.Undefined undefined
                                ? "the rate of entry is undefined, since "
                                        + undefined.reason().in(ENGLISH) + ","
                                : rate(entry, ENGLISH) + " of what was lacked entered")
                        + " and "
                        + (exit instanceof Measure.Undefined undefined
                                ? "the rate of exit is undefined, since "
                                        + undefined.reason().in(ENGLISH)
                                : rate(exit, ENGLISH) + " of what was there left")
                        + ".",
                RUSSIAN,
                indicator.in(RUSSIAN) + ", " + years.get(0).year() + "–"
                        + years.get(1).year()
                        + " годы: появилось видов деятельности " + entered.size() + names(entered, RUSSIAN)
                        + ", исчезло " + left.size() + names(left, RUSSIAN) + "; во всех регионах "
                        + (entry instanceof Measure.Undefined undefined
                                ? "доля появившихся не определена, так как "
                                        + undefined.reason().in(RUSSIAN) + ","
                                : "появилось " + rate(entry, RUSSIAN) + " недостающих")
                        + " и "
                        + (exit instanceof Measure.Undefined undefined
                                ? "доля исчезнувших не определена, так как "
                                        + undefined.reason().in(RUSSIAN)
                                : "исчезло " + rate(exit, RUSSIAN) + " имевшихся")
                        + ".");
    }

    private String names(ImmutableList<Ref<Activity>> activities, String language) {
        return activities.isEmpty()
                ? ""
                : activities.stream()
                        .limit(NAMED)
                        .map(activity -> strategy.resolve(activity).name().in(language))
                        .collect(joining(", ", " (", activities.size() > NAMED ? ", ...)" : ")"));
    }

    private static String rate(Measure measure, String language) {
        double value = measure.toOptional().orElseThrow();
        return language.equals(ENGLISH) ? NumberText.percent(value) : NumberText.russianPercent(value);
    }
}
