package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Comments.Commented;
import org.regionalstrategy.model.Comments.Kind;

/** A reader of the javadoc learns of every attribute what it means, in which unit, and what it means to leave it out. */
class EveryAttributeIsDocumentedTest {
    private static final Path MODEL = Path.of("src", "main", "java", "org", "regionalstrategy", "model");
    private static final ImmutableList<String> PACKAGES = ImmutableList.of(
            "common", "region", "evidence", "cooperation", "enabling", "network", "product", "programme", "session");

    private static final ImmutableSet<String> NUMBERS = ImmutableSet.of(
            "double",
            "int",
            "long",
            "java.util.OptionalDouble",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.lang.Double",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigDecimal",
            "org.regionalstrategy.model.common.Money");

    /** How a comment may give the range or the unit of a number. */
    private static final Pattern RANGE_OR_UNIT = Pattern.compile(String.join(
            "|",
            // ranges
            "\\d\\.\\.\\d", // 0..1, 1..9
            "\\bfrom \\d+ to\\b",
            "\\babove (zero|-?\\d)",
            "\\bat least \\d",
            "\\bnot negative\\b",
            "\\bof any sign\\b",
            // units
            "\\bmoney unit\\b",
            "\\bmonths\\b",
            "\\bcalendar year\\b",
            "\\bsquare kilometres\\b",
            "\\bpower of ten\\b",
            "\\bin the unit of\\b", // another attribute or the indicator says which
            "\\bin \\{@link #unit\\(\\)\\}",
            "\\ba count\\b",
            "\\ba share\\b",
            "\\b[TM]RL\\b"));

    private static final Pattern ABSENCE = Pattern.compile("(?i)\\babsent\\b");
    private static final Pattern DEFAULT = Pattern.compile("(?i)\\bby default\\b");

    @Test
    void every_attribute_says_what_it_means_in_which_unit_and_what_its_absence_means() throws IOException {
        List<Path> files = new ArrayList<>(List.of(MODEL.resolve("Strategy.java")));
        for (String name : PACKAGES) {
            try (Stream<Path> sources = Files.list(MODEL.resolve(name))) {
                sources.filter(source -> source.toString().endsWith(".java"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        ImmutableList<Commented> comments = Comments.ofFiles(files);

        assertThat(gaps(comments)).isEmpty();
        for (Kind kind : Kind.values()) {
            assertThat(comments).as("%s that were read", kind).anyMatch(read -> read.kind() == kind);
        }
        for (String name : PACKAGES) {
            assertThat(comments)
                    .as("comments of package %s", name)
                    .anyMatch(read -> read.file().contains("/model/" + name + "/"));
        }
    }

    @Test
    void types_attributes_and_constants_without_a_comment_are_found() {
        assertThat(gapsOf("""
                package made.up;
                public interface Place {
                    String name();
                    /** What stands there. */
                    Building building();
                    /** What kind of place it is. */
                    enum Kind { /** A town. */ TOWN, VILLAGE }
                    interface Building {}
                }
                """))
                .containsExactly(
                        "made/up/Place.java: Place: no comment",
                        "made/up/Place.java: name: no comment",
                        "made/up/Place.java: VILLAGE: no comment",
                        "made/up/Place.java: Place.Building: no comment");
    }

    @Test
    void a_record_says_in_its_tags_what_its_components_mean() {
        assertThat(gapsOf("""
                package made.up;
                /**
                 * A place on a map.
                 *
                 * @param north degrees
                 * @param east from -180 to 180 degrees,
                 *     a share of the circle
                 * @param label
                 */
                public record Place(double north, double east, String label, String region) {}
                """))
                .containsExactly(
                        "made/up/Place.java: north: a number without a unit or range: \"degrees\"",
                        "made/up/Place.java: label: no comment",
                        "made/up/Place.java: region: no comment");
    }

    @Test
    void numbers_without_a_unit_or_range_are_found() {
        assertThat(gapsOf("""
                package made.up;
                import java.util.Optional;
                import java.util.OptionalInt;
                import org.regionalstrategy.model.common.Money;
                /** A place. */
                public abstract class Place {
                    /** How high it lies. */
                    public abstract double height();
                    /** How many; absent where unknown. */
                    public abstract OptionalInt people();
                    /** How many work there, a count; absent where unknown. */
                    public abstract OptionalInt workers();
                    /** What it costs; absent where unknown. */
                    public abstract Optional<Money> cost();
                    /** What it pays, in the money unit of the strategy; absent where unknown. */
                    public abstract Optional<Money> taxes();
                    /** What it is near to in height, computed. */
                    public double rounded() { return Math.rint(height()); }
                }
                """))
                .containsExactly(
                        "made/up/Place.java: height: a number without a unit or range: \"How high it lies.\"",
                        "made/up/Place.java: people: a number without a unit or range: \"How many; absent where unknown.\"",
                        "made/up/Place.java: cost: a number without a unit or range: \"What it costs; absent where unknown.\"");
    }

    @Test
    void attributes_that_may_be_left_out_without_saying_what_that_means_are_found() {
        assertThat(gapsOf("""
                package made.up;
                import java.util.Optional;
                import org.immutables.value.Value;
                /** A place. */
                public abstract class Place {
                    /** Who owns it. */
                    public abstract Optional<String> owner();
                    /** Which floors it has. */
                    @Value.Default
                    public String floors() { return "one"; }
                    /** Whether it is open; by default it is. */
                    @Value.Default
                    public boolean open() { return true; }
                }
                """))
                .containsExactly(
                        "made/up/Place.java: owner: does not say what it means if absent: \"Who owns it.\"",
                        "made/up/Place.java: floors: does not say what it is by default: \"Which floors it has.\"");
    }

    private static ImmutableList<String> gapsOf(String text) {
        return gaps(Comments.ofText("made.up.Place", text));
    }

    private static ImmutableList<String> gaps(List<Commented> comments) {
        ImmutableList.Builder<String> gaps = ImmutableList.builder();
        for (Commented read : comments) {
            if (read.comment().isEmpty()) {
                gaps.add(read.place() + ": no comment");
                continue;
            }
            if (isNumber(read) && !RANGE_OR_UNIT.matcher(read.comment()).find()) {
                gaps.add(read.place() + ": a number without a unit or range: \"" + read.comment() + "\"");
            }
            if (read.type().startsWith("java.util.Optional")
                    && !ABSENCE.matcher(read.comment()).find()) {
                gaps.add(read.place() + ": does not say what it means if absent: \"" + read.comment() + "\"");
            }
            if (read.kind() == Kind.ATTRIBUTE_WITH_DEFAULT
                    && !DEFAULT.matcher(read.comment()).find()) {
                gaps.add(read.place() + ": does not say what it is by default: \"" + read.comment() + "\"");
            }
        }
        return gaps.build();
    }

    private static boolean isNumber(Commented read) {
        boolean valued = read.kind() != Kind.TYPE && read.kind() != Kind.CONSTANT;
        String type = read.type().replaceFirst("^java\\.util\\.Optional<(.*)>$", "$1");
        return valued && NUMBERS.contains(type);
    }
}
