package org.regionalstrategy.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionKind;

/**
 * The island among peers whose employment is made up: a region has 300 in what it has and 5 in what it lacks.
 *
 * @param has by region, the island first, activity and year
 * @param years ascending
 */
public record PeerEconomy(boolean[][][] has, int... years) {
    /** Employment in what a region has. */
    public static final double MUCH = 300;

    /** Employment in what it lacks. */
    public static final double LITTLE = 5;

    /** One year. */
    public static PeerEconomy of(boolean[][] has) {
        boolean[][][] once = new boolean[has.length][has[0].length][1];
        for (int region = 0; region < has.length; region++) {
            for (int activity = 0; activity < has[0].length; activity++) {
                once[region][activity][0] = has[region][activity];
            }
        }
        return new PeerEconomy(once, 2018);
    }

    public static String region(int region) {
        return region == 0 ? "island" : String.format(Locale.ROOT, "peer-%02d", region);
    }

    public static String activity(int activity) {
        return "nace-" + notation(activity);
    }

    private static String notation(int activity) {
        return String.format(Locale.ROOT, "A%02d", activity);
    }

    private double employed(int region, int activity, int year) {
        return has[region][activity][year] ? MUCH : LITTLE;
    }

    /** Whether a region has more than its share, by the definition. */
    public boolean exceeds(int region, int activity, int year) {
        double own = 0;
        double everywhere = 0;
        double all = 0;
        for (int r = 0; r < has.length; r++) {
            for (int a = 0; a < has[0].length; a++) {
                double employed = employed(r, a, year);
                all += employed;
                own += r == region ? employed : 0;
                everywhere += a == activity ? employed : 0;
            }
        }
        return employed(region, activity, year) / own / (everywhere / all) >= 1;
    }

    public Strategy strategy() {
        StrategyBuilder strategy = Strategies.islandBuilder();
        strategy.observations(ImmutableList.of());
        for (int activity = 0; activity < has[0].length; activity++) {
            strategy.addActivity(Activity.builder()
                    .id(activity(activity))
                    .name(LocalizedText.of("en", "Activity " + activity))
                    .classification(Ref.of(Classification.class, "nace"))
                    .notation(notation(activity))
                    .build());
        }
        for (int region = 0; region < has.length; region++) {
            if (region > 0) {
                strategy.addRegion(Region.builder()
                        .id(region(region))
                        .name(LocalizedText.of("en", "Peer " + region))
                        .kind(RegionKind.REGION)
                        .parent(Ref.of(Region.class, "mainland"))
                        .build());
            }
            for (int activity = 0; activity < has[0].length; activity++) {
                for (int year = 0; year < years.length; year++) {
                    strategy.addObservation(Observation.builder()
                            .indicator("employment")
                            .refArea(region(region))
                            .activity(notation(activity))
                            .year(years[year])
                            .value(employed(region, activity, year))
                            .unit("PS")
                            .source(Ref.of(Source.class, "yearbook"))
                            .build());
                }
            }
        }
        return strategy.build();
    }
}
