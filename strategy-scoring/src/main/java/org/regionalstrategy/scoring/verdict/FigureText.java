package org.regionalstrategy.scoring.verdict;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.PeerRelatedness;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Measurement;
import org.regionalstrategy.scoring.specialisation.Trend;
import org.regionalstrategy.scoring.wording.NumberText;

/** What one cited figure says, in a sentence for a planner. */
final class FigureText {
    /**
     * How the quotient developed.
     *
     * @param trend whether it rose or fell significantly
     * @param since from which year on
     * @param relatedness how related the activity is to the region, where it lacks it and that is known
     */
    record Development(Trend trend, int since, Optional<PeerRelatedness> relatedness) {}

    private static final String EN = "en";
    private static final String RU = "ru";

    private final Strategy strategy;
    private final EvidenceCitation citation;
    private final Indicator indicator;

    FigureText(Strategy strategy, EvidenceCitation citation) {
        this.strategy = strategy;
        this.citation = citation;
        this.indicator = strategy.resolve(citation.indicator());
    }

    /** No figures at all. */
    LocalizedText missing(LocalizedText reason) {
        return LocalizedText.of(
                EN, name(EN) + ": no data, since " + reason.in(EN) + ".",
                RU, name(RU) + ": нет данных, поскольку " + reason.in(RU) + ".");
    }

    /** Figures, but nothing follows from them. */
    LocalizedText undecided(CitedFigures.Found found, LocalizedText reason) {
        Measure quotient = found.latest().quotient().value();
        if (!(quotient instanceof Measure.Defined defined)) {
            int year = found.latest().year();
            return LocalizedText.of(
                    EN, name(EN) + ", " + year + ": no quotient, since " + reason.in(EN) + ".",
                    RU, name(RU) + ", " + year + ": коэффициента нет, поскольку " + reason.in(RU) + ".");
        }
        return LocalizedText.of(
                EN,
                english(found) + ": quotient " + NumberText.decimals(defined.value()) + ", but no verdict, since "
                        + reason.in(EN) + ".",
                RU,
                russian(found) + ": коэффициент локализации " + NumberText.russianDecimals(defined.value())
                        + ", но вывода нет, поскольку " + reason.in(RU) + ".");
    }

    LocalizedText decided(CitedFigures.Found found, Interval interval, Development development, Verdict verdict) {
        double quotient = found.latest().quotient().value().toOptional().orElseThrow();
        return LocalizedText.of(
                EN,
                english(found) + ": quotient " + NumberText.decimals(quotient) + " ("
                        + NumberText.decimals(interval.lower()) + " to " + NumberText.decimals(interval.upper()) + ")"
                        + english(development) + (lessIsBetter() ? ", where less is better" : "") + ", "
                        + VerdictText.english(verdict) + ".",
                RU,
                russian(found) + ": коэффициент локализации " + NumberText.russianDecimals(quotient) + " (от "
                        + NumberText.russianDecimals(interval.lower()) + " до "
                        + NumberText.russianDecimals(interval.upper()) + ")" + russian(development)
                        + (lessIsBetter() ? ", причём чем меньше, тем лучше" : "") + ", "
                        + VerdictText.russian(verdict) + ".");
    }

    private boolean lessIsBetter() {
        return indicator.direction() == Direction.LESS_IS_BETTER;
    }

    private static String english(Development development) {
        String close = development
                .relatedness()
                .filter(PeerRelatedness::isClose)
                .map(relatedness -> ", with " + NumberText.percent(relatedness.density())
                        + " of what is related to it at hand (close from "
                        + NumberText.percent(relatedness.upperQuartile()) + " on)")
                .orElse("");
        return switch (development.trend()) {
            case RISING -> ", rising since " + development.since() + close;
            case FALLING -> ", falling since " + development.since() + close;
            case NOT_SIGNIFICANT -> close;
        };
    }

    private static String russian(Development development) {
        String close = development
                .relatedness()
                .filter(PeerRelatedness::isClose)
                .map(relatedness -> ", рядом есть " + NumberText.russianPercent(relatedness.density())
                        + " того, что с этим связано (близко — от "
                        + NumberText.russianPercent(relatedness.upperQuartile()) + ")")
                .orElse("");
        return switch (development.trend()) {
            case RISING -> ", растёт с " + development.since() + " года" + close;
            case FALLING -> ", снижается с " + development.since() + " года" + close;
            case NOT_SIGNIFICANT -> close;
        };
    }

    private String english(CitedFigures.Found found) {
        YearlyFigures figures = found.latest();
        String start = name(EN) + ", " + figures.year() + ": ";
        String reference = found.reference().name().in(EN);
        String base = baseName(EN, figures);
        if (indicator.measurement() == Measurement.RATIO) {
            return start + region(figures.activity()) + " against " + reference(figures.activity()) + " in " + reference
                    + ", with the base (" + base + ") at " + region(figures.base()) + " against "
                    + reference(figures.base());
        }
        return start + region(figures.activity()) + " of " + reference(figures.activity()) + " in " + reference + " ("
                + NumberText.percent(share(figures.activity())) + ") against "
                + NumberText.percent(share(figures.base())) + " of the base (" + base + ")";
    }

    private String russian(CitedFigures.Found found) {
        YearlyFigures figures = found.latest();
        String start = name(RU) + ", " + figures.year() + " год: ";
        String reference = found.reference().name().in(RU);
        String base = baseName(RU, figures);
        if (indicator.measurement() == Measurement.RATIO) {
            return start + russianRegion(figures.activity()) + " против " + russianReference(figures.activity()) + " ("
                    + reference + ") при базе (" + base + ") " + russianRegion(figures.base()) + " против "
                    + russianReference(figures.base());
        }
        return start + russianRegion(figures.activity()) + " из " + russianReference(figures.activity()) + " ("
                + reference + "), то есть " + NumberText.russianPercent(share(figures.activity())) + ", против "
                + NumberText.russianPercent(share(figures.base())) + " базы (" + base + ")";
    }

    private String name(String language) {
        return indicator.name().in(language) + ", "
                + strategy.resolve(citation.activity()).name().in(language);
    }

    private String baseName(String language, YearlyFigures figures) {
        String activities = citation.base().activities().stream()
                .map(activity -> strategy.resolve(activity).name().in(language))
                .collect(joining(" + "));
        String year = figures.base().year() == figures.year()
                ? ""
                : ", " + figures.base().year();
        return strategy.resolve(citation.base().indicator()).name().in(language) + ", " + activities + year;
    }

    private static double share(ComparedFigure figure) {
        return figure.region().value() / figure.reference().value();
    }

    private static String region(ComparedFigure figure) {
        return NumberText.english(figure.region().value());
    }

    private static String reference(ComparedFigure figure) {
        return NumberText.english(figure.reference().value());
    }

    private static String russianRegion(ComparedFigure figure) {
        return NumberText.russian(figure.region().value());
    }

    private static String russianReference(ComparedFigure figure) {
        return NumberText.russian(figure.reference().value());
    }
}
