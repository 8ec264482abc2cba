package org.regionalstrategy.scoring.specialisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;

/**
 * The location quotients of one activity in one region over the years: their level, and whether they rise.
 *
 * <p>Years need not be consecutive. All tests are two-sided at the confidence that is asked for, so that a rise at a confidence
 * of 0.95 happens by chance in 2.5 % of cases.
 */
public final class QuotientsOverYears {
    /** How many of the latest years the interval from year to year uses at most. */
    public static final int INTERVAL_YEARS = 5;

    /** How many years the interval from year to year needs at least. */
    public static final int MIN_INTERVAL_YEARS = 3;

    /** How many years before the latest a trend may begin. */
    public static final int TREND_SPAN_YEARS = 6;

    /** How many years a trend of amounts needs at least. */
    public static final int MIN_TREND_YEARS = 4;

    /** The least count whose logarithm is taken as normal. */
    public static final int MIN_COUNT = 5;

    /** A change of ln LQ by less than this a year is rounding, not a trend. */
    static final double ROUNDING = 1e-9;

    private final ImmutableSortedMap<Integer, LocationQuotient> byYear;

    private QuotientsOverYears(ImmutableSortedMap<Integer, LocationQuotient> byYear) {
        this.byYear = byYear;
    }

    /**
     * The quotients by year.
     *
     * @throws IllegalArgumentException if there is no year
     */
    public static QuotientsOverYears of(Map<Integer, LocationQuotient> byYear) {
        checkArgument(!byYear.isEmpty(), "quotients over the years: at least one year is needed");
        return new QuotientsOverYears(ImmutableSortedMap.copyOf(byYear));
    }

    public LocationQuotient latest() {
        return byYear.values().asList().get(byYear.size() - 1);
    }

    public int latestYear() {
        return byYear.lastKey();
    }

    /**
     * The interval of the level of an amount or a ratio, which has no sampling model, from how it varied over the latest
     * {@value #INTERVAL_YEARS} known years:
     *
     * <pre>exp(m +- t s / sqrt(k))</pre>
     *
     * <p>with m and s the mean and the standard deviation (k - 1 in the denominator) of ln LQ over the k years, and t the
     * quantile of {@code (1 + confidence) / 2} of Student's t with k - 1 degrees of freedom.
     *
     * <p>It is centred on the mean, not on the latest year, because the variation of the years about their mean says how well
     * that mean is known; one year alone carries a full standard deviation. Where the quotient of the latest year, which is
     * reported as the value, lies outside, the interval is extended to contain it: the level has moved, and what is reported may
     * not lie outside its own interval. It thus never narrows, and a verdict can only become more careful.
     *
     * @param confidence between 0 and 1
     * @return unknown with fewer than {@value #MIN_INTERVAL_YEARS} years, or if one of them is zero or undefined
     */
    public IntervalEstimate yearToYearInterval(double confidence) {
        Quantiles.checkConfidence(confidence);
        ImmutableList<LocationQuotient> quotients = byYear.values().asList();
        int years = Math.min(INTERVAL_YEARS, quotients.size());
        List<LocationQuotient> recent = quotients.subList(quotients.size() - years, quotients.size());
        if (years < MIN_INTERVAL_YEARS) {
            return new IntervalEstimate.Unknown(Obstacles.tooFewYears(years, MIN_INTERVAL_YEARS));
        }
        if (!recent.stream().allMatch(LocationQuotient::hasLogarithm)) {
            return new IntervalEstimate.Unknown(Obstacles.ZERO_AMONG_YEARS);
        }
        double[] logarithms = logarithms(recent);
        double mean = LeastSquares.mean(logarithms);
        double error = Math.sqrt(LeastSquares.squaresAbout(logarithms, mean) / (years - 1) / years);
        double reach = Quantiles.student(confidence, years - 1) * error;
        double latest = logarithms[years - 1];
        return between(Math.min(mean - reach, latest), Math.max(mean + reach, latest), confidence);
    }

    private static IntervalEstimate between(double lowerLogarithm, double upperLogarithm, double confidence) {
        double upper = StrictMath.exp(upperLogarithm);
        return Double.isFinite(upper)
                ? new IntervalEstimate.Known(
                        new Interval(StrictMath.exp(lowerLogarithm), upper, confidence), IntervalMethod.YEAR_TO_YEAR)
                : new IntervalEstimate.Unknown(Obstacles.BEYOND_RANGE);
    }

    /**
     * The {@linkplain LocationQuotient#countInterval interval of the latest quotient} as one of counts.
     *
     * @param confidence between 0 and 1
     * @return unknown if that has none, or fewer than {@value #MIN_COUNT} are counted in the region
     */
    public IntervalEstimate countInterval(double confidence) {
        boolean tooFew = latest().value().isDefined() && latest().activity() < MIN_COUNT;
        return tooFew
                ? new IntervalEstimate.Unknown(Obstacles.tooFewCounted(latest().activity(), MIN_COUNT))
                : latest().countInterval(confidence);
    }

    /** The year with which a trend of counts compares the latest; empty if there is none. */
    public OptionalInt firstTrendYearOfCounts() {
        return trendWindow().entrySet().stream()
                .filter(entry -> entry.getKey() < latestYear() && isCounted(entry.getValue()))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * How fast a count rises, from the first year of the last {@value #TREND_SPAN_YEARS} and the latest:
     *
     * <pre>b = (ln LQ1 - ln LQ0) / years,  b +- z sqrt((1 - p0) / x0 + (1 - p1) / x1) / years</pre>
     *
     * <p>Years with a count below {@value #MIN_COUNT}, or without an interval, are passed over. The two counts are taken as
     * independent; persons who are in both make the true error smaller, and the interval more careful.
     *
     * @param confidence between 0 and 1
     * @return unknown if the latest year or every one before it is passed over
     */
    public SlopeEstimate slopeOfCounts(double confidence) {
        double z = Quantiles.normal(confidence);
        if (!isCounted(latest())) {
            return new SlopeEstimate.Unknown(
                    latest().countObstacle().orElseGet(() -> Obstacles.tooFewCounted(latest().activity(), MIN_COUNT)));
        }
        OptionalInt first = firstTrendYearOfCounts();
        if (first.isEmpty()) {
            return new SlopeEstimate.Unknown(Obstacles.NO_EARLIER_YEAR);
        }
        LocationQuotient earlier = requireNonNull(byYear.get(first.getAsInt()));
        int years = latestYear() - first.getAsInt();
        double change = latest().logarithm() - earlier.logarithm();
        double reach = z * Math.sqrt(earlier.logVariance() + latest().logVariance());
        return slope(change / years, reach / years, first.getAsInt(), confidence);
    }

    /**
     * The trend of a count: whether the interval of {@linkplain #slopeOfCounts its slope} leaves out zero.
     *
     * @param confidence between 0 and 1
     */
    public Trend trendOfCounts(double confidence) {
        return judge(slopeOfCounts(confidence));
    }

    private static boolean isCounted(LocationQuotient quotient) {
        return quotient.activity() >= MIN_COUNT && quotient.countObstacle().isEmpty();
    }

    /**
     * How fast an amount or a ratio rises: the slope of the least-squares line of ln LQ over the years of the last
     * {@value #TREND_SPAN_YEARS}, with its interval by Student's t,
     *
     * <pre>b +- t se(b),  se(b)^2 = sum of squared residuals / (k - 2) / sum of (year - mean year)^2</pre>
     *
     * <p>with k - 2 degrees of freedom. The residuals of the years are taken as independent: what carries over from year to year
     * makes the true interval wider.
     *
     * @param confidence between 0 and 1
     * @return unknown with fewer than {@value #MIN_TREND_YEARS} years, or if the quotient of one of them is zero or undefined
     */
    public SlopeEstimate slopeOfAmounts(double confidence) {
        Quantiles.checkConfidence(confidence);
        ImmutableSortedMap<Integer, LocationQuotient> window = trendWindow();
        if (window.size() < MIN_TREND_YEARS) {
            return new SlopeEstimate.Unknown(Obstacles.tooFewYears(window.size(), MIN_TREND_YEARS));
        }
        if (!window.values().stream().allMatch(LocationQuotient::hasLogarithm)) {
            return new SlopeEstimate.Unknown(Obstacles.ZERO_AMONG_YEARS);
        }
        double[] times = window.keySet().stream()
                .mapToDouble(year -> year - latestYear())
                .toArray();
        LeastSquares line = LeastSquares.of(times, logarithms(window.values().asList()));
        double reach = Quantiles.student(confidence, window.size() - 2) * line.error();
        return slope(line.slope(), reach, window.firstKey(), confidence);
    }

    private SlopeEstimate slope(double slope, double reach, int firstYear, double confidence) {
        return new SlopeEstimate.Known(
                slope, new Interval(slope - reach, slope + reach, confidence), firstYear, latestYear());
    }

    /**
     * The trend of an amount or a ratio: whether the interval of {@linkplain #slopeOfAmounts its slope} leaves out zero.
     *
     * @param confidence between 0 and 1
     */
    public Trend trendOfAmounts(double confidence) {
        return judge(slopeOfAmounts(confidence));
    }

    /** The first year of the trend of amounts. */
    public int firstTrendYear() {
        return trendWindow().firstKey();
    }

    private ImmutableSortedMap<Integer, LocationQuotient> trendWindow() {
        return byYear.tailMap(latestYear() - TREND_SPAN_YEARS, true);
    }

    private static Trend judge(SlopeEstimate estimate) {
        return estimate.toOptional()
                .map(known -> {
                    if (known.interval().liesAbove(0) && known.slope() > ROUNDING) {
                        return Trend.RISING;
                    }
                    return known.interval().liesBelow(0) && known.slope() < -ROUNDING
                            ? Trend.FALLING
                            : Trend.NOT_SIGNIFICANT;
                })
                .orElse(Trend.NOT_SIGNIFICANT);
    }

    private static double[] logarithms(List<LocationQuotient> quotients) {
        return quotients.stream().mapToDouble(LocationQuotient::logarithm).toArray();
    }
}
