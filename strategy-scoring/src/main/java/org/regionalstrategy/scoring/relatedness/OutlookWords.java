package org.regionalstrategy.scoring.relatedness;

import java.util.List;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.ExplanationBuilder;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.wording.NumberText;

/** A change of outlook in words and parts. */
final class OutlookWords {
    private static final LocalizedText TOGETHER = LocalizedText.of(
            "en", "what they do to each other", "ru", "взаимное влияние добавленных видов деятельности");

    private OutlookWords() {}

    /**
     * The change by its parts.
     *
     * @param index the index of the region as it is, with all that is added, and with each alone
     */
    static Explanation explanation(
            String region, List<String> added, MeasureVector index, Measure change, Measure singly) {
        if (change instanceof Measure.Undefined undefined) {
            return Explanation.of(LocalizedText.of(
                    "en",
                    "The outlook of " + region + " is undefined, since "
                            + undefined.reason().in("en") + ".",
                    "ru",
                    "Перспективы региона " + region + " не определены, так как "
                            + undefined.reason().in("ru") + "."));
        }
        double whole = change.toOptional().orElseThrow();
        ExplanationBuilder explanation = Explanation.builder()
                .sentence(LocalizedText.of(
                        "en",
                        "The outlook of " + region + " changes by " + NumberText.decimals(whole) + ".",
                        "ru",
                        "Перспективы региона " + region + " меняются на " + NumberText.russianDecimals(whole) + "."));
        double before = index.value(0).orElseThrow();
        for (int i = 0; i < added.size(); i++) {
            explanation.addPart(part(
                    LocalizedText.of("en", added.get(i)), index.value(i + 2).orElseThrow() - before));
        }
        if (added.size() > 1) {
            explanation.addPart(part(TOGETHER, whole - singly.toOptional().orElseThrow()));
        }
        return explanation.build();
    }

    private static Contribution part(LocalizedText label, double value) {
        return Contribution.builder().label(label).value(value).build();
    }
}
