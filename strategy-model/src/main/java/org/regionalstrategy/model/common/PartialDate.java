package org.regionalstrategy.model.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, to the month or to the day (ISO 8601 with reduced precision).
 *
 * <p>Ordered by the last day it can mean, since that is when one can be sure that it has come.
 */
public final class PartialDate implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private final LocalDate firstDay;
    private final LocalDate lastDay;

    private PartialDate(LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /**
     * Reads {@code 2019}, {@code 2019-07} or {@code 2019-07-31}.
     *
     * @throws IllegalArgumentException if the text is none of them, or no such date exists
     */
    public static PartialDate parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("date must be like 2019, 2019-07 or 2019-07-31: " + text);
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return of(Year.of(year));
            }
            int month = Integer.parseInt(matcher.group(2));
            return matcher.group(3) == null
                    ? of(YearMonth.of(year, month))
                    : of(LocalDate.of(year, month, Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + text, e);
        }
    }

    /** The first day that it can mean. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day that it can mean. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Whether it has surely come by the end of a day. */
    public boolean hasComeBy(LocalDate day) {
        return !lastDay.isAfter(day);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byLast = lastDay.compareTo(other.lastDay);
        return byLast != 0 ? byLast : firstDay.compareTo(other.firstDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && firstDay.equals(that.firstDay) && lastDay.equals(that.lastDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (firstDay.equals(lastDay)) {
            return firstDay.toString();
        }
        String month = firstDay.toString().substring(0, 7);
        return firstDay.getMonth() == lastDay.getMonth() ? month : month.substring(0, 4);
    }
}
