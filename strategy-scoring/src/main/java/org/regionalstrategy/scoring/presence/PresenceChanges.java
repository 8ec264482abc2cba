package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalDouble;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.PresenceChangesResult;
import org.regionalstrategy.model.assessment.dynamics.PresenceChangesResultBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Finds which regions gained and lost which activities between two periods.
 */
public final class PresenceChanges {
    private static final LocalizedText PRESENT_BEFORE = LocalizedText.of(
            "en",
            "the region had the activity already, which so could not enter",
            "ru",
            "вид деятельности в регионе уже был и появиться не мог");

    private static final LocalizedText ABSENT_BEFORE = LocalizedText.of(
            "en",
            "the region did not have the activity, which so could not leave",
            "ru",
            "вида деятельности в регионе не было, и исчезнуть он не мог");

    private static final LocalizedText UNKNOWN = LocalizedText.of(
            "en", "there is no figure of one of the two periods", "ru", "нет данных за один из двух периодов");

    private PresenceChanges() {}

    private static final LocalizedText NONE_AT_RISK_OF_ENTRY =
            LocalizedText.of("en", "no activity could have entered", "ru", "ни один вид деятельности не мог появиться");

    private static final LocalizedText NONE_AT_RISK_OF_EXIT =
            LocalizedText.of("en", "no activity could have left", "ru", "ни один вид деятельности не мог исчезнуть");

    /** Says whether a cell has a figure. */
    @FunctionalInterface
    private interface Known {
        boolean at(int region, int activity);
    }

    /** The changes between two matrices of different years; labels that one of them lacks are as if not mentioned there. */
    public static PresenceChangesResult between(
            ActivityMatrix before, ActivityMatrix after, DiscretePresenceRule rule) {
        checkArgument(
                before.year().isBefore(after.year()),
                "changes: the years must be in order: %s, %s",
                before.year(),
                after.year());
        ActivityPanel panel = ActivityPanel.of(ImmutableList.of(before, after));
        ActivityMatrix first = panel.matrix(before.year());
        ActivityMatrix second = panel.matrix(after.year());
        return between(
                rule.presence(first),
                rule.presence(second),
                (region, activity) -> first.value(region, activity).isPresent()
                        && second.value(region, activity).isPresent(),
                settings(rule.description())
                        .put("years", before.year() + " and " + after.year())
                        .buildOrThrow());
    }

    /**
     * The changes between two presences; what was unknown counts as absent.
     *
     * @throws IllegalArgumentException if they have different labels
     */
    public static PresenceChangesResult between(Presence before, Presence after) {
        checkArgument(
                before.regions().equals(after.regions()) && before.activities().equals(after.activities()),
                "changes: both periods must have the same regions and activities");
        return between(
                before, after, (region, activity) -> true, settings("given").buildOrThrow());
    }

    private static PresenceChangesResult between(
            Presence before, Presence after, Known known, ImmutableSortedMap<String, String> settings) {
        MeasureMatrix.Builder entry = MeasureMatrix.builder(before.regions(), before.activities());
        MeasureMatrix.Builder exit = MeasureMatrix.builder(before.regions(), before.activities());
        for (int region = 0; region < before.regions().size(); region++) {
            for (int activity = 0; activity < before.activities().size(); activity++) {
                boolean was = before.has(region, activity);
                boolean is = after.has(region, activity);
                if (!known.at(region, activity)) {
                    entry.undefined(region, activity, UNKNOWN);
                    exit.undefined(region, activity, UNKNOWN);
                } else if (was) {
                    entry.undefined(region, activity, PRESENT_BEFORE);
                    exit.set(region, activity, is ? 0 : 1);
                } else {
                    entry.set(region, activity, is ? 1 : 0);
                    exit.undefined(region, activity, ABSENT_BEFORE);
                }
            }
        }
        return result(entry.build(), exit.build(), settings);
    }

    private static PresenceChangesResult result(
            MeasureMatrix entry, MeasureMatrix exit, ImmutableSortedMap<String, String> settings) {
        PresenceChangesResultBuilder result = PresenceChangesResult.builder()
                .entry(entry)
                .exit(exit)
                .entryRates(rates(entry, NONE_AT_RISK_OF_ENTRY))
                .exitRates(rates(exit, NONE_AT_RISK_OF_EXIT))
                .settings(settings);
        Count entries = Count.of(entry);
        Count exits = Count.of(exit);
        long unknown = (long) entry.rows().size() * entry.columns().size() - entries.atRisk - exits.atRisk;
        if (unknown > 0) {
            result.addWarning(LocalizedText.of(
                    "en",
                    "Cells without a figure of one of the two periods, which are left out: " + unknown + ".",
                    "ru",
                    "Исключены сочетания региона и вида деятельности без данных за один из периодов: " + unknown
                            + "."));
        }
        return result.explanation(Explanation.of(LocalizedText.of(
                        "en",
                        "Of " + entries.atRisk + " chances to enter " + entries.happened + " were taken; of "
                                + exits.atRisk + " activities that were there " + exits.happened + " left.",
                        "ru",
                        "Из возможностей появления (" + entries.atRisk + ") использовано " + entries.happened
                                + "; из имевшихся видов деятельности (" + exits.atRisk + ") исчезло " + exits.happened
                                + ".")))
                .build();
    }

    private static MeasureVector rates(MeasureMatrix events, LocalizedText noneAtRisk) {
        MeasureVector.Builder rates = MeasureVector.builder(events.rows());
        for (int region = 0; region < events.rows().size(); region++) {
            Count count = new Count();
            count.addRow(events, region);
            rates.set(
                    region,
                    count.atRisk == 0
                            ? Measure.undefined(noneAtRisk)
                            : Measure.of((double) count.happened / count.atRisk));
        }
        return rates.build();
    }

    private static ImmutableSortedMap.Builder<String, String> settings(String presence) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("libraryVersion", LibraryVersion.current())
                .put("presence", presence);
    }

    /** How often something could happen, and did. */
    private static final class Count {
        private int atRisk;
        private int happened;

        static Count of(MeasureMatrix events) {
            Count count = new Count();
            for (int region = 0; region < events.rows().size(); region++) {
                count.addRow(events, region);
            }
            return count;
        }

        void addRow(MeasureMatrix events, int region) {
            for (int activity = 0; activity < events.columns().size(); activity++) {
                OptionalDouble event = events.value(region, activity);
                if (event.isPresent()) {
                    atRisk++;
                    happened += event.getAsDouble() > 0 ? 1 : 0;
                }
            }
        }
    }
}
