package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.EvidenceBase;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** The activities that no strength of a region cites: neither they themselves, nor parts of them, nor what they are part of. */
final class UnclaimedActivities {
    private final Strategy strategy;
    private final Region region;

    /** What strengths cite. */
    private final ImmutableSet<Ref<Activity>> cited;

    /** What contains something that strengths cite. */
    private final ImmutableSet<Ref<Activity>> aboveCited;

    UnclaimedActivities(Strategy strategy, Region region) {
        this.strategy = strategy;
        this.region = region;
        this.cited = strategy.strengths().stream()
                .filter(strength -> strength.region().equals(region.ref()))
                .flatMap(strength -> strength.evidence().stream())
                .map(EvidenceCitation::activity)
                .collect(ImmutableSet.toImmutableSet());
        this.aboveCited = cited.stream().flatMap(this::above).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The count of the citation, by its base, for each unclaimed activity of which the region has figures, the most detailed
     * ones.
     */
    ImmutableList<EvidenceCitation> of(EvidenceCitation measure, FigureSearch search) {
        ImmutableList<EvidenceCitation> withFigures = strategy.activities().stream()
                .filter(activity -> covers(activity, measure))
                .map(activity -> citation(measure, activity))
                .filter(citation -> search.find(citation, region) instanceof CitedFigures.Found)
                .collect(ImmutableList.toImmutableList());
        Set<Ref<Activity>> divided = new HashSet<>();
        withFigures.forEach(citation -> above(citation.activity()).forEach(divided::add));
        return withFigures.stream()
                .filter(citation -> !divided.contains(citation.activity()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether an activity is of the classification of the citation and unclaimed. */
    boolean covers(Activity activity, EvidenceCitation measure) {
        return isOfClassification(activity, measure) && isUnclaimed(activity, measure.base());
    }

    private boolean isOfClassification(Activity activity, EvidenceCitation measure) {
        return strategy.resolve(measure.indicator()).classification().equals(Optional.of(activity.classification()));
    }

    private boolean isUnclaimed(Activity activity, EvidenceBase base) {
        return !cited.contains(activity.ref())
                && !aboveCited.contains(activity.ref())
                && !base.activities().contains(activity.ref())
                && above(activity.ref()).noneMatch(cited::contains);
    }

    private static EvidenceCitation citation(EvidenceCitation measure, Activity activity) {
        return EvidenceCitation.builder()
                .indicator(measure.indicator())
                .activity(activity.ref())
                .base(measure.base())
                .build();
    }

    /** What contains an activity, the nearest first. */
    private Stream<Ref<Activity>> above(Ref<Activity> activity) {
        return Stream.iterate(broader(activity), Optional::isPresent, broader -> broader(broader.orElseThrow()))
                .flatMap(Optional::stream);
    }

    private Optional<Ref<Activity>> broader(Ref<Activity> activity) {
        return strategy.resolve(activity).broader();
    }
}
