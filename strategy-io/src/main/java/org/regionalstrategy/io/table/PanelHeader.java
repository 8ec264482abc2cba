package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.model.common.Spelling;

/** What each column of a long table is, by its heading and by what the caller says of it. */
final class PanelHeader {
    private final ImmutableList<String> headings;
    private final PanelOptions options;
    private final TableProblems problems;
    private final Map<PanelColumn, Integer> positions = new EnumMap<>(PanelColumn.class);

    private PanelHeader(List<String> headings, PanelOptions options, TableProblems problems) {
        this.headings = ImmutableList.copyOf(headings);
        this.options = options;
        this.problems = problems;
    }

    /** The header, after reporting what is wrong with it. */
    static PanelHeader of(List<String> headings, PanelOptions options, TableProblems problems) {
        PanelHeader header = new PanelHeader(headings, options, problems);
        for (PanelColumn column : PanelColumn.values()) {
            if (column != PanelColumn.ABOUT_THE_TABLE) {
                header.locate(column);
            }
        }
        header.require(PanelColumn.REGION);
        header.require(PanelColumn.ACTIVITY);
        header.require(PanelColumn.VALUE);
        if (options.year().isEmpty()) {
            header.require(PanelColumn.YEAR);
        }
        header.checkNames("filter", options.filters().keySet());
        header.checkNames("ignored", options.ignored());
        return header;
    }

    int size() {
        return headings.size();
    }

    String heading(int position) {
        return headings.get(position);
    }

    Optional<Integer> position(PanelColumn column) {
        return Optional.ofNullable(positions.get(column));
    }

    /** The text that a row must have in a column; null if it may have any. */
    @Nullable String filter(int position) {
        return options.filters().entrySet().stream()
                .filter(filter -> isNamed(position, filter.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Whether a column tells rows apart, so that it must have one value only. */
    boolean isDimension(int position) {
        boolean known = positions.containsValue(position)
                || PanelColumn.ABOUT_THE_TABLE.headings().contains(lower(headings.get(position)));
        return !known
                && filter(position) == null
                && options.ignored().stream().noneMatch(name -> isNamed(position, name));
    }

    private void locate(PanelColumn column) {
        String given = options.columns().get(column);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            boolean named = given == null ? column.headings().contains(lower(headings.get(i))) : isNamed(i, given);
            if (named
                    && !isGivenToAnother(column, i)
                    && options.ignored().stream().noneMatch(ignoredName(i))) {
                found.add(i);
            }
        }
        if (found.size() > 1) {
            problems.reportEnd(
                    1,
                    ProblemCode.DUPLICATE_COLUMN,
                    "the columns "
                            + found.stream()
                                    .map(i -> "\"" + headings.get(i) + "\"")
                                    .collect(Collectors.joining(" and "))
                            + " both are the " + name(column),
                    "say which one, as in " + name(column) + "=" + headings.get(found.get(0)));
        }
        if (!found.isEmpty()) {
            positions.put(column, found.get(0));
        }
    }

    private Predicate<String> ignoredName(int position) {
        return name -> isNamed(position, name);
    }

    private boolean isGivenToAnother(PanelColumn column, int position) {
        return options.columns().entrySet().stream()
                .anyMatch(other -> other.getKey() != column && isNamed(position, other.getValue()));
    }

    private void require(PanelColumn column) {
        if (positions.containsKey(column)) {
            return;
        }
        String given = options.columns().get(column);
        String wanted = given == null ? column.headings().get(0) : given;
        String nearest = Spelling.nearest(wanted, headings)
                .map(heading -> "did you mean \"" + heading + "\"? ")
                .orElse("");
        problems.reportEnd(
                1,
                ProblemCode.MISSING_COLUMN,
                given == null
                        ? "no column is the " + name(column) + ": none is named " + String.join(", ", column.headings())
                        : "no column is named \"" + given + "\"",
                nearest + "Say which one it is, as in " + name(column) + "=HEADING; the headings are "
                        + String.join(", ", headings));
    }

    private void checkNames(String what, ImmutableSet<String> names) {
        for (String name : names) {
            if (headings.stream().noneMatch(heading -> lower(heading).equals(lower(name)))) {
                problems.reportEnd(
                        1,
                        ProblemCode.MISSING_COLUMN,
                        "no column is named \"" + name + "\" (" + what + ")",
                        "the headings are " + String.join(", ", headings));
            }
        }
    }

    private boolean isNamed(int position, String name) {
        return lower(headings.get(position)).equals(lower(name));
    }

    private static String name(PanelColumn column) {
        return column.headings().get(0);
    }

    private static String lower(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
