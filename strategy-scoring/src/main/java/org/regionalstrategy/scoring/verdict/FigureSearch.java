package org.regionalstrategy.scoring.verdict;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.region.Region;

/** Finds the figures that a strength cites: for its region, and for the nearest larger region that has them. */
final class FigureSearch {
    /** How many years the base may be older than the figure. */
    static final int BASE_YEARS_BACK = 2;

    private final Strategy strategy;
    private final KnownFigures known;

    FigureSearch(Strategy strategy, KnownFigures known) {
        this.strategy = strategy;
        this.known = known;
    }

    CitedFigures find(EvidenceCitation citation, Region region) {
        ImmutableList<Region> larger = largerRegions(region);
        if (larger.isEmpty()) {
            return new CitedFigures.Missing(noLargerRegion(region));
        }
        if (series(citation, region).isEmpty()) {
            return new CitedFigures.Missing(noFigure(region));
        }
        for (Region reference : larger) {
            ImmutableList<YearlyFigures> years = years(citation, region, reference);
            if (!years.isEmpty()) {
                return new CitedFigures.Found(reference, years);
            }
        }
        return new CitedFigures.Missing(noReference(region, larger));
    }

    /** The regions that contain it, the nearest first. */
    private ImmutableList<Region> largerRegions(Region region) {
        return Stream.iterate(above(region), Optional::isPresent, larger -> above(larger.orElseThrow()))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Region> above(Region region) {
        return region.parent().map(strategy::resolve);
    }

    private ImmutableSortedMap<Integer, Observation> series(EvidenceCitation citation, Region region) {
        return known.series(citation.indicator(), region, citation.activity());
    }

    /** The years in which region and reference have the figure and, of that year or a little earlier, the whole base. */
    private ImmutableList<YearlyFigures> years(EvidenceCitation citation, Region region, Region reference) {
        ImmutableSortedMap<Integer, Observation> ofRegion = series(citation, region);
        ImmutableSortedMap<Integer, Observation> ofReference = series(citation, reference);
        Bases bases = new Bases(baseSeries(citation, region), baseSeries(citation, reference));
        return ofRegion.keySet().stream()
                .flatMap(year -> compared(figure(ofRegion, year), figure(ofReference, year)).stream())
                .flatMap(activity ->
                        bases.latestBy(activity.year()).map(base -> new YearlyFigures(activity, base)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableSortedMap<Integer, Observation>> baseSeries(
            EvidenceCitation citation, Region region) {
        return citation.base().activities().stream()
                .map(activity -> known.series(citation.base().indicator(), region, activity))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Figure> figure(ImmutableSortedMap<Integer, Observation> series, int year) {
        return sum(ImmutableList.of(series), year);
    }

    /** The sum of some series in a year; empty where one of them is not known or has another unit. */
    private static Optional<Figure> sum(List<ImmutableSortedMap<Integer, Observation>> series, int year) {
        ImmutableList<Observation> observations = series.stream()
                .flatMap(byYear -> Stream.ofNullable(byYear.get(year)))
                .collect(ImmutableList.toImmutableList());
        boolean complete = observations.size() == series.size();
        boolean oneUnit =
                observations.stream().map(Observation::unit).distinct().count() == 1;
        return complete && oneUnit ? Optional.of(new Figure(observations)) : Optional.empty();
    }

    private static Optional<ComparedFigure> compared(Optional<Figure> region, Optional<Figure> reference) {
        boolean comparable = region.isPresent()
                && reference.isPresent()
                && region.get().unit().equals(reference.get().unit());
        return comparable
                ? Optional.of(new ComparedFigure(region.orElseThrow(), reference.orElseThrow()))
                : Optional.empty();
    }

    private record Bases(
            ImmutableList<ImmutableSortedMap<Integer, Observation>> region,
            ImmutableList<ImmutableSortedMap<Integer, Observation>> reference) {

        Optional<ComparedFigure> latestBy(int year) {
            return Stream.iterate(year, candidate -> candidate >= year - BASE_YEARS_BACK, candidate -> candidate - 1)
                    .flatMap(candidate -> compared(sum(region, candidate), sum(reference, candidate)).stream())
                    .findFirst();
        }
    }

    private static LocalizedText noLargerRegion(Region region) {
        return LocalizedText.of(
                "en",
                region.name().in("en") + " belongs to no larger region that it could be compared with",
                "ru",
                "не указана территория, в которую входит " + region.name().in("ru") + " и с которой её можно сравнить");
    }

    private LocalizedText noFigure(Region region) {
        return LocalizedText.of(
                "en",
                "no figure for " + region.name().in("en") + " was known by " + known.date(),
                "ru",
                "на " + known.date() + " не было известно значения ("
                        + region.name().in("ru") + ")");
    }

    private LocalizedText noReference(Region region, ImmutableList<Region> larger) {
        return LocalizedText.of(
                "en",
                "no year was known by " + known.date() + " in which "
                        + region.name().in("en") + " and a larger region ("
                        + names(larger, "en") + ") both have the figure and, at most " + BASE_YEARS_BACK
                        + " years older, its base in the same unit",
                "ru",
                "на " + known.date() + " не было известно года, за который и "
                        + region.name().in("ru")
                        + ", и объемлющая территория (" + names(larger, "ru")
                        + ") имеют это значение и базу в той же единице, старше не более чем на " + BASE_YEARS_BACK
                        + " года");
    }

    private static String names(ImmutableList<Region> regions, String language) {
        return regions.stream().map(region -> region.name().in(language)).collect(joining(", "));
    }
}
