package org.regionalstrategy.scoring.verdict;

import java.util.Optional;
import java.util.OptionalInt;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.EvidenceFindingBuilder;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.PeerRelatedness;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Measurement;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.specialisation.IntervalEstimate;
import org.regionalstrategy.scoring.specialisation.QuotientsOverYears;
import org.regionalstrategy.scoring.specialisation.Trend;

/** Assesses the figures that a strength cites, one at a time. */
final class FigureAssessor {
    private static final LocalizedText RATIO_BASE = LocalizedText.of(
            "en",
            "the base adds up ratios, which are not additive",
            "ru",
            "база складывает относительные величины, а их складывать нельзя");

    private final Strategy strategy;
    private final FigureSearch search;
    private final PeerFigures peers;
    private final double confidence;

    FigureAssessor(Strategy strategy, KnownFigures known, double confidence) {
        this.strategy = strategy;
        this.search = new FigureSearch(strategy, known);
        this.peers = new PeerFigures(strategy, known);
        this.confidence = confidence;
    }

    EvidenceFinding assess(EvidenceCitation citation, Region region) {
        if (addsUpRatios(citation)) {
            return missing(citation, RATIO_BASE);
        }
        CitedFigures cited = search.find(citation, region);
        if (cited instanceof CitedFigures.Missing missing) {
            return missing(citation, missing.reason());
        }
        CitedFigures.Found found = (CitedFigures.Found) cited;
        QuotientsOverYears quotients = found.comparableQuotients();
        IntervalEstimate estimate = interval(citation, quotients);
        return estimate instanceof IntervalEstimate.Known known
                ? decided(citation, region, found, quotients, known)
                : undecided(citation, region, found, ((IntervalEstimate.Unknown) estimate).reason());
    }

    private boolean addsUpRatios(EvidenceCitation citation) {
        return citation.base().activities().size() > 1
                && measurement(citation.base().indicator()) == Measurement.RATIO;
    }

    private boolean isCount(EvidenceCitation citation) {
        return measurement(citation.indicator()) == Measurement.COUNT;
    }

    private Measurement measurement(Ref<Indicator> indicator) {
        return strategy.resolve(indicator).measurement();
    }

    private IntervalEstimate interval(EvidenceCitation citation, QuotientsOverYears quotients) {
        return isCount(citation) ? quotients.countInterval(confidence) : quotients.yearToYearInterval(confidence);
    }

    private EvidenceFinding missing(EvidenceCitation citation, LocalizedText reason) {
        return EvidenceFinding.builder()
                .citation(citation)
                .locationQuotient(Measure.undefined(reason))
                .verdict(Verdict.NO_DATA)
                .explanation(Explanation.of(new FigureText(strategy, citation).missing(reason)))
                .build();
    }

    private EvidenceFinding undecided(
            EvidenceCitation citation, Region region, CitedFigures.Found found, LocalizedText reason) {
        LocalizedText sentence = new FigureText(strategy, citation).undecided(found, reason);
        return finding(citation, region, found, sentence)
                .verdict(Verdict.NO_DATA)
                .build();
    }

    private EvidenceFinding decided(
            EvidenceCitation citation,
            Region region,
            CitedFigures.Found found,
            QuotientsOverYears quotients,
            IntervalEstimate.Known known) {
        Trend trend = trend(citation, quotients);
        Interval interval = known.interval();
        Optional<PeerRelatedness> relatedness =
                peers.table(citation, region).flatMap(table -> table.relatedness(citation.activity()));
        boolean close = relatedness.map(PeerRelatedness::isClose).orElse(false);
        Verdict verdict = FigureVerdicts.of(
                interval, trend, strategy.resolve(citation.indicator()).direction(), close);
        LocalizedText sentence = new FigureText(strategy, citation)
                .decided(
                        found,
                        interval,
                        new FigureText.Development(trend, trendStart(citation, quotients), relatedness),
                        verdict);
        return finding(citation, region, found, sentence)
                .interval(interval)
                .intervalMethod(known.method())
                .rising(trend == Trend.RISING)
                .relatedness(relatedness)
                .verdict(verdict)
                .build();
    }

    private Trend trend(EvidenceCitation citation, QuotientsOverYears quotients) {
        return isCount(citation) ? quotients.trendOfCounts(confidence) : quotients.trendOfAmounts(confidence);
    }

    private int trendStart(EvidenceCitation citation, QuotientsOverYears quotients) {
        return isCount(citation)
                ? quotients.firstTrendYearOfCounts().orElseGet(quotients::latestYear)
                : quotients.firstTrendYear();
    }

    private EvidenceFindingBuilder finding(
            EvidenceCitation citation, Region region, CitedFigures.Found found, LocalizedText sentence) {
        YearlyFigures latest = found.latest();
        return EvidenceFinding.builder()
                .citation(citation)
                .year(latest.year())
                .baseYear(baseYear(latest))
                .locationQuotient(latest.quotient().value())
                .explanation(Explanation.builder()
                        .sentence(sentence)
                        .inputs(new FigureInputs(strategy, citation).of(latest, region, found.reference()))
                        .build());
    }

    /** Only where it is another than that of the figure. */
    private static OptionalInt baseYear(YearlyFigures figures) {
        int year = figures.base().year();
        return year == figures.year() ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
