package org.regionalstrategy.scoring.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.dynamics.PresenceChangesResult;
import org.regionalstrategy.model.assessment.dynamics.TurnoverFinding;
import org.regionalstrategy.model.assessment.dynamics.TurnoverFindingBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.scoring.presence.PresenceChanges;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.verdict.ComparedCounts;
import org.regionalstrategy.scoring.verdict.PeerCounts;
import org.regionalstrategy.scoring.verdict.PeerMatrices;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/**
 * Says which activities entered and left the region of a strategy, and how often that happened in all regions like it.
 *
 * <p>It looks at the same figures as {@link EntryAssessor}, in the first and the last year that can be compared. An activity enters where
 * its location quotient rises from below 1 to at least 1, and leaves where it falls below. Over a short time quotients near 1 cross it by
 * chance.
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: linear in the number of figures.
 */
public final class TurnoverAssessor {
    private static final TurnoverAssessor DEFAULT = new TurnoverAssessor(StrengthAssessor.DEFAULT_PUBLICATION_LAG);

    private final Period publicationLag;

    private TurnoverAssessor(Period publicationLag) {
        this.publicationLag = publicationLag;
    }

    public static TurnoverAssessor withDefaults() {
        return DEFAULT;
    }

    /** This assessor with another lag of publication, as {@link StrengthAssessor#withPublicationLag}. */
    public TurnoverAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new TurnoverAssessor(newLag);
    }

    /**
     * What entered and left by each indicator with enough regions in some year, in the order in which strengths cite them.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice
     */
    public ImmutableList<TurnoverFinding> assess(Strategy strategy, Evidence evidence) {
        return PeerMatrices.ofEveryYear(strategy, evidence, publicationLag).entrySet().stream()
                .map(entry -> finding(strategy, entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private TurnoverFinding finding(Strategy strategy, Ref<Indicator> ref, ImmutableList<PeerCounts> counts) {
        LocalizedText indicator = strategy.resolve(ref).name();
        PeerYears peers = new PeerYears(
                counts.stream().map(PeerCounts::matrix).collect(ImmutableList.toImmutableList()),
                strategy.region().id());
        ImmutableList<ActivityMatrix> years = firstAndLast(peers.comparable());
        TurnoverFindingBuilder finding =
                TurnoverFinding.builder().indicator(ref).years(yearsOf(years));
        if (years.size() < 2) {
            LocalizedText reason = TurnoverWords.TOO_FEW_YEARS;
            Measure undefined = Measure.undefined(reason);
            return finding.regions(years.isEmpty() ? 0 : peers.covered(years).size())
                    .activities(0)
                    .entryRate(undefined)
                    .exitRate(undefined)
                    .entryRateOfAll(undefined)
                    .exitRateOfAll(undefined)
                    .settings(settings(Map.of("libraryVersion", LibraryVersion.current())))
                    .explanation(Explanation.builder()
                            .sentence(TurnoverWords.undefined(indicator, reason))
                            .inputs(PeerCounts.inputs(counts, yearsOf(years)))
                            .build())
                    .build();
        }
        ImmutableSet<String> regions = peers.covered(years);
        ImmutableList<ActivityMatrix> alike = PeerYears.alike(years, regions);
        PresenceChangesResult changes =
                PresenceChanges.between(alike.get(0), alike.get(1), QuotientPresence.defaults());
        if (regions.size() < peers.regions()) {
            finding.addWarning(EntryWords.tooLittleKnown(peers.regions() - regions.size()));
        }
        String region = strategy.region().id();
        ImmutableList<Ref<Activity>> entered = happened(changes.entry(), region);
        ImmutableList<Ref<Activity>> left = happened(changes.exit(), region);
        TurnoverWords words = new TurnoverWords(strategy, indicator, years);
        return finding.regions(regions.size())
                .activities(changes.entry().columns().size())
                .entered(entered)
                .left(left)
                .entryRate(changes.entryRates().measure(region))
                .exitRate(changes.exitRates().measure(region))
                .entryRateOfAll(rate(changes.entry()))
                .exitRateOfAll(rate(changes.exit()))
                .settings(settings(changes.settings()))
                .addAllWarnings(changes.warnings())
                .explanation(Explanation.builder()
                        .sentence(words.gist(entered, left, rate(changes.entry()), rate(changes.exit())))
                        .inputs(PeerCounts.inputs(counts, yearsOf(years)))
                        .build())
                .build();
    }

    private static ImmutableList<Integer> yearsOf(ImmutableList<ActivityMatrix> matrices) {
        return matrices.stream().map(matrix -> matrix.year().getValue()).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ActivityMatrix> firstAndLast(ImmutableList<ActivityMatrix> matrices) {
        return matrices.size() < 2 ? matrices : ImmutableList.of(matrices.get(0), matrices.get(matrices.size() - 1));
    }

    private static ImmutableList<Ref<Activity>> happened(MeasureMatrix events, String region) {
        int row = events.rows().position(region);
        return IntStream.range(0, events.columns().size())
                .filter(column -> events.value(row, column).orElse(0) > 0)
                .mapToObj(column -> Ref.of(Activity.class, events.columns().name(column)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The share of what could happen in all regions that did. */
    private static Measure rate(MeasureMatrix events) {
        int atRisk = 0;
        int happened = 0;
        for (int row = 0; row < events.rows().size(); row++) {
            for (int column = 0; column < events.columns().size(); column++) {
                OptionalDouble event = events.value(row, column);
                atRisk += event.isPresent() ? 1 : 0;
                happened += event.orElse(0) > 0 ? 1 : 0;
            }
        }
        return atRisk == 0 ? Measure.undefined(TurnoverWords.NOTHING_AT_RISK) : Measure.of((double) happened / atRisk);
    }

    private ImmutableSortedMap<String, String> settings(Map<String, String> method) {
        Map<String, String> settings = new TreeMap<>(method);
        settings.put("publicationLag", publicationLag.toString());
        settings.put("turnover.leastCoverage", Double.toString(ComparedCounts.LEAST_COVERAGE));
        settings.put("turnover.method", "location quotients of the first and the last year that can be compared");
        return ImmutableSortedMap.copyOf(settings);
    }
}
