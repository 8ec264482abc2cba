package org.regionalstrategy.scoring.structure;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.ExplanationBuilder;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.verdict.RegionCounts;
import org.regionalstrategy.scoring.wording.NumberText;

/** The variety of a region in words, with the figures it rests on. */
final class VarietyWords {
    /** How many activities are among the inputs. */
    private static final int LARGEST = 5;

    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    static final LocalizedText NO_GROUPS = LocalizedText.of(
            ENGLISH,
            "the classification does not divide the activities into groups of several",
            RUSSIAN,
            "классификация не делит виды деятельности на группы из нескольких");

    private final Strategy strategy;
    private final RegionCounts counts;

    VarietyWords(Strategy strategy, RegionCounts counts) {
        this.strategy = strategy;
        this.counts = counts;
    }

    LocalizedText leftOut() {
        return LocalizedText.of(
                ENGLISH,
                "Left out, since they have no usable figure of " + counts.year() + " in the same unit: activities "
                        + counts.leftOut() + ".",
                RUSSIAN,
                "Исключены, так как нет пригодных данных за " + counts.year()
                        + " год в тех же единицах: видов деятельности " + counts.leftOut() + ".");
    }

    /** The total by both parts, as far as they exist. */
    Explanation explanation(Measure total, Measure related, Measure unrelated, int groups) {
        ExplanationBuilder explanation = Explanation.builder()
                .sentence(LocalizedText.of(
                        ENGLISH, sentence(ENGLISH, total, related, unrelated, groups),
                        RUSSIAN, sentence(RUSSIAN, total, related, unrelated, groups)))
                .inputs(inputs());
        if (related.isDefined() && unrelated.isDefined()) {
            explanation
                    .addPart(part("related variety", "связанное разнообразие", related))
                    .addPart(part("unrelated variety", "несвязанное разнообразие", unrelated));
        }
        return explanation.build();
    }

    private static Contribution part(String english, String russian, Measure value) {
        return Contribution.builder()
                .label(LocalizedText.of(ENGLISH, english, RUSSIAN, russian))
                .value(value.toOptional().orElseThrow())
                .build();
    }

    private String sentence(String language, Measure total, Measure related, Measure unrelated, int groups) {
        boolean english = language.equals(ENGLISH);
        String head = counts.indicator().name().in(language) + ", " + counts.year() + ": ";
        if (total instanceof Measure.Undefined undefined) {
            return head
                    + (english ? "variety is undefined, since " : "разнообразие не определено, так как ")
                    + undefined.reason().in(language) + ".";
        }
        String whole = head
                + (english ? "a variety of " : "разнообразие ")
                + number(language, total)
                + (english ? " bits over " : " бит по видам деятельности (")
                + counts.figures().size()
                + (english ? " activities" : ")");
        return related instanceof Measure.Undefined undefined
                ? whole
                        + (english ? "; its parts are undefined, since " : "; его части не определены, так как ")
                        + undefined.reason().in(language) + "."
                : whole
                        + (english ? ", of which " : ", из них ")
                        + number(language, related)
                        + (english ? " inside and " : " внутри групп и ")
                        + number(language, unrelated)
                        + (english ? " between " + groups + " groups." : " между ними (групп " + groups + ").");
    }

    private static String number(String language, Measure measure) {
        double value = measure.toOptional().orElseThrow();
        return language.equals(ENGLISH) ? NumberText.decimals(value) : NumberText.russianDecimals(value);
    }

    /** All activities together, and the largest of them. */
    private ImmutableList<Input> inputs() {
        return Stream.concat(
                        Stream.of(counts.total()),
                        counts.figures().keySet().stream()
                                .map(activity -> counts.input(strategy.resolve(activity)))
                                .sorted(Comparator.comparingDouble(input -> -input.value()))
                                .limit(LARGEST))
                .collect(ImmutableList.toImmutableList());
    }
}
