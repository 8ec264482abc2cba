package org.regionalstrategy.io;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.assessment.roadmap.StepKind;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * Writes roadmaps as Gantt charts in the notation of Mermaid, which wikis and code hosts draw: a section for each kind of step, a bar
 * from the earliest start to the earliest finish, a diamond for an event, red where the step is critical.
 *
 * <p>A step whose dates are undefined has no bar but a comment with the reason. Lines end with a line feed; same roadmap, same
 * bytes. A writer is immutable.
 */
public final class RoadmapGantt {
    private static final RoadmapGantt DEFAULT = new RoadmapGantt("en");

    private final String language;

    private RoadmapGantt(String language) {
        this.language = language;
    }

    /** A writer of English names. */
    public static RoadmapGantt withDefaults() {
        return DEFAULT;
    }

    /**
     * A writer of names in a language, a BCP 47 tag; of a name that is not there in it, in English.
     *
     * @throws IllegalArgumentException if it is no such tag
     */
    public RoadmapGantt withLanguage(String newLanguage) {
        checkArgument(
                LocalizedText.isLanguageTag(requireNonNull(newLanguage, "language")),
                "roadmap: language must be a BCP 47 tag such as en or ru: %s",
                newLanguage);
        return new RoadmapGantt(newLanguage);
    }

    /** The chart. */
    public String toMermaid(RoadmapFinding roadmap) {
        StringBuilder out = new StringBuilder("gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y\n");
        for (StepKind kind : StepKind.values()) {
            String section = kind.name().toLowerCase(Locale.ROOT);
            boolean empty = true;
            for (RoadmapStep step : roadmap.steps()) {
                if (step.kind() == kind) {
                    out.append(empty ? "    section " + section + "\n" : "");
                    empty = false;
                    out.append("    ").append(line(roadmap.asOf(), step)).append('\n');
                }
            }
        }
        return out.toString();
    }

    private String line(LocalDate asOf, RoadmapStep step) {
        String name = plain(step.name().in(language));
        if (step.earliestFinish() instanceof Measure.Undefined undefined) {
            return "%% " + name + " - " + plain(undefined.reason().in(language));
        }
        LocalDate start = asOf.plusMonths(step.startNotBefore());
        LocalDate finish = asOf.plusMonths(step.finishNotBefore());
        String critical = step.critical() ? "crit, " : "";
        return start.equals(finish)
                ? name + " :" + critical + "milestone, " + start + ", 0d"
                : name + " :" + critical + start + ", " + finish;
    }

    /** Text without what the notation gives a meaning to: colons, semicolons, number signs, per cent signs, line breaks. */
    private static String plain(String text) {
        return text.replaceAll("[:;#%\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
