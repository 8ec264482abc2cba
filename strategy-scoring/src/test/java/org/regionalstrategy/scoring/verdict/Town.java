package org.regionalstrategy.scoring.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.CitationScope;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.EvidenceBase;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Measurement;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationStatus;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.evidence.StrengthKind;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionKind;

/**
 * A town in a district in a country, with one strength, to which figures are added. Activities {@code A}, {@code B}, {@code C}
 * have the ids {@code nace-A}, ...; {@code T} is the total.
 */
final class Town {
    static final String TOWN = "town";
    static final String DISTRICT = "district";
    static final String COUNTRY = "CC";

    private final List<Observation> observations = new ArrayList<>();
    private final List<EvidenceCitation> citations = new ArrayList<>();
    private LocalDate asOf = LocalDate.of(2019, 7, 31);

    private Town() {}

    static Town empty() {
        return new Town();
    }

    /** A town that cites persons in A among those in T. */
    static Town citingJobs() {
        return empty().citing(cite("jobs", "A", "jobs", "T"));
    }

    Town citing(EvidenceCitation... more) {
        citations.addAll(List.of(more));
        return this;
    }

    Town asOf(String date) {
        asOf = LocalDate.parse(date);
        return this;
    }

    /** Town and country: x, n, X, N of an indicator in a year. */
    Town with(String indicator, int year, double x, double n, double ofCountry, double baseOfCountry) {
        return with(observation(indicator, TOWN, "A", year, x))
                .with(observation(indicator, TOWN, "T", year, n))
                .with(observation(indicator, COUNTRY, "A", year, ofCountry))
                .with(observation(indicator, COUNTRY, "T", year, baseOfCountry));
    }

    Town with(Observation observation) {
        observations.add(observation);
        return this;
    }

    static Observation observation(String indicator, String place, String activity, int year, double value) {
        return Observation.builder()
                .indicator(indicator)
                .refArea(place)
                .activity(activity)
                .year(year)
                .value(value)
                .unit("PS")
                .source(Ref.of(Source.class, "yearbook"))
                .build();
    }

    static Observation missing(Observation observation) {
        return observation.toBuilder().value(OptionalDouble.empty()).build();
    }

    static Observation published(Observation observation, String date) {
        return observation.toBuilder().published(PartialDate.parse(date)).build();
    }

    static Observation status(Observation observation, ObservationStatus status) {
        return observation.toBuilder().status(status).build();
    }

    static EvidenceCitation cite(String indicator, String activity, String baseIndicator, String... baseActivities) {
        return EvidenceCitation.builder()
                .indicator(Ref.of(Indicator.class, indicator))
                .activity(activity(activity))
                .base(EvidenceBase.builder()
                        .indicator(Ref.of(Indicator.class, baseIndicator))
                        .activities(List.of(baseActivities).stream()
                                .map(Town::activity)
                                .toList())
                        .build())
                .build();
    }

    static EvidenceCitation broader(EvidenceCitation citation) {
        return citation.toBuilder().scope(CitationScope.BROADER).build();
    }

    Strategy strategy() {
        StrategyBuilder strategy = Strategies.minimalBuilder()
                .asOf(asOf)
                .region(Ref.of(Region.class, TOWN))
                .regions(List.of(
                        region(TOWN, DISTRICT, RegionKind.REGION),
                        region(DISTRICT, "country", RegionKind.MACRO_REGION),
                        Region.builder()
                                .id("country")
                                .name(LocalizedText.of("en", "Country", "ru", "Страна"))
                                .kind(RegionKind.COUNTRY)
                                .putCode("ISO", COUNTRY)
                                .build()))
                .addSource(
                        Source.builder().id("yearbook").name(text("Yearbook")).build())
                .addSource(Source.builder().id("office").name(text("Office")).build())
                .addClassification(
                        Classification.builder().id("nace").name(text("NACE")).build())
                .addIndicators(
                        indicator("jobs", Measurement.COUNT, Direction.MORE_IS_BETTER),
                        indicator("people", Measurement.COUNT, Direction.MORE_IS_BETTER),
                        indicator("sales", Measurement.AMOUNT, Direction.MORE_IS_BETTER),
                        indicator("wage", Measurement.RATIO, Direction.MORE_IS_BETTER),
                        indicator("accidents", Measurement.COUNT, Direction.LESS_IS_BETTER))
                .observations(observations)
                .addStrength(Strength.builder()
                        .id("strength")
                        .name(text("Strength"))
                        .kind(StrengthKind.INDUSTRIAL)
                        .region(Ref.of(Region.class, TOWN))
                        .evidence(citations)
                        .build());
        for (String notation : List.of("A", "B", "C", "T")) {
            strategy.addActivity(Activity.builder()
                    .id("nace-" + notation)
                    .name(text(notation))
                    .classification(Ref.of(Classification.class, "nace"))
                    .notation(notation)
                    .build());
        }
        return strategy.build();
    }

    StrengthFinding finding() {
        return finding(StrengthAssessor.withDefaults());
    }

    StrengthFinding finding(StrengthAssessor assessor) {
        return assessor.assess(strategy(), Evidence.EMPTY).get(0);
    }

    /** What the first figure says. */
    EvidenceFinding figure() {
        return finding().evidence().get(0);
    }

    private static Region region(String id, String parent, RegionKind kind) {
        return Region.builder()
                .id(id)
                .name(text(id))
                .kind(kind)
                .parent(Ref.of(Region.class, parent))
                .build();
    }

    private static Indicator indicator(String id, Measurement measurement, Direction direction) {
        return Indicator.builder()
                .id(id)
                .name(LocalizedText.of("en", id, "ru", id + " (рус.)"))
                .direction(direction)
                .unit("PS")
                .measurement(measurement)
                .classification(Ref.of(Classification.class, "nace"))
                .addSource(Ref.of(Source.class, "office"))
                .illustrative(id.equals("sales"))
                .build();
    }

    private static Ref<Activity> activity(String notation) {
        return Ref.of(Activity.class, "nace-" + notation);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
