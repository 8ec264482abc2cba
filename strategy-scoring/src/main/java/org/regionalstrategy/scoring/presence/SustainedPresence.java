package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityPanel;

/**
 * Presence with hysteresis: a region gains an activity only after it met the rule in some years in a row, and loses it only
 * after it missed the rule in some years in a row, so that a cell at the threshold does not come and go with the noise of
 * its figures.
 *
 * <p>Years are those of the panel, whatever lies between them. A year without a figure changes nothing: it neither breaks
 * nor lengthens a row. Before the first {@code yearsToEnter} years nothing can be said, and no presence is given.
 *
 * <p>Cost: that of the rule for each year, and 2 bytes a cell.
 *
 * @param rule the rule of one year
 * @param yearsToEnter after how many years in a row an activity is present, 1 to 100
 * @param yearsToLeave after how many years in a row it is absent again, 1 to 100
 */
public record SustainedPresence(DiscretePresenceRule rule, int yearsToEnter, int yearsToLeave) {
    private static final int MOST_YEARS = 100;

    public SustainedPresence {
        requireNonNull(rule, "rule");
        checkYears("years to enter", yearsToEnter);
        checkYears("years to leave", yearsToLeave);
    }

    private static void checkYears(String name, int years) {
        checkArgument(years >= 1 && years <= MOST_YEARS, "presence: %s must lie from 1 to 100: %s", name, years);
    }

    /**
     * Presence by year, from the year on that is the first to have enough years before it.
     *
     * @throws IllegalArgumentException if the panel has fewer than {@link #yearsToEnter} years
     */
    public ImmutableSortedMap<Year, Presence> over(ActivityPanel panel) {
        checkArgument(
                panel.years().size() >= yearsToEnter,
                "presence: %s years are needed, and the panel has only %s",
                yearsToEnter,
                panel.years());
        ImmutableSortedMap.Builder<Year, Presence> byYear = ImmutableSortedMap.naturalOrder();
        Rows rows = new Rows(panel);
        int years = 0;
        for (Year year : panel.years()) {
            rows.add(panel.matrix(year));
            if (++years >= yearsToEnter) {
                byYear.put(year, rows.presence());
            }
        }
        return byYear.buildOrThrow();
    }

    /** How long each cell has met the rule (above zero) or missed it (below), and whether it is present. */
    private final class Rows {
        private final ActivityPanel panel;
        private final int activities;
        private final byte[] lengths;
        private final boolean[] present;
        private long unknown;

        Rows(ActivityPanel panel) {
            this.panel = panel;
            this.activities = panel.activities().size();
            this.lengths = new byte[Math.multiplyExact(panel.regions().size(), activities)];
            this.present = new boolean[lengths.length];
        }

        void add(ActivityMatrix matrix) {
            Presence presence = rule.presence(matrix);
            unknown = presence.unknownCells();
            for (int region = 0; region < panel.regions().size(); region++) {
                for (int activity = 0; activity < activities; activity++) {
                    int cell = region * activities + activity;
                    if (presence.has(region, activity)) {
                        lengths[cell] = (byte) Math.min(MOST_YEARS, Math.max(0, lengths[cell]) + 1);
                    } else if (unknown == 0 || matrix.value(region, activity).isPresent()) {
                        lengths[cell] = (byte) Math.max(-MOST_YEARS, Math.min(0, lengths[cell]) - 1);
                    }
                    if (lengths[cell] >= yearsToEnter) {
                        present[cell] = true;
                    } else if (lengths[cell] <= -yearsToLeave) {
                        present[cell] = false;
                    }
                }
            }
        }

        Presence presence() {
            Presence.Builder builder = Presence.builder(panel.regions(), panel.activities());
            for (int cell = 0; cell < present.length; cell++) {
                if (present[cell]) {
                    builder.present(cell / activities, cell % activities);
                }
            }
            return builder.unknown(unknown).build();
        }
    }
}
