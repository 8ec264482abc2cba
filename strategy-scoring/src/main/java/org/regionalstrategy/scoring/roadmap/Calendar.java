package org.regionalstrategy.scoring.roadmap;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.regionalstrategy.model.common.PartialDate;

/**
 * Whole months from a day, which is month 0.
 *
 * @param asOf the day
 */
record Calendar(LocalDate asOf) {
    private static final int DECEMBER = 12;

    /** The first month by whose day a day has come, at least 0. */
    int monthOf(LocalDate day) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(asOf, day));
        return Math.max(0, asOf.plusMonths(months).isBefore(day) ? months + 1 : months);
    }

    boolean hasPassed(PartialDate date) {
        return date.hasComeBy(asOf);
    }

    /** Whole months until the end of a calendar year, negative if it is over. */
    int monthsLeftIn(Year year) {
        LocalDate end = LocalDate.of(year.getValue(), DECEMBER, 1).plusMonths(1).minusDays(1);
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(asOf, end));
        return asOf.plusMonths(months).isAfter(end) ? months - 1 : months; // a month that has begun is over, too
    }

    Year year(int month) {
        return Year.from(asOf.plusMonths(month));
    }

    /** A month such as 2027-06. */
    String text(int month) {
        return YearMonth.from(asOf.plusMonths(month)).toString();
    }
}
