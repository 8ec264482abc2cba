package org.regionalstrategy.scoring.variety;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;

/** Variety in words. */
final class VarietyWords {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private VarietyWords() {}

    static LocalizedText matrix(ActivityMatrix matrix, ClassificationLevels levels, VarietyOptions options) {
        int regions = matrix.regions().size();
        int activities = matrix.activities().size();
        return LocalizedText.of(
                ENGLISH,
                "The variety of " + regions + " regions by " + activities + " activities in " + levels.count()
                        + (levels.count() == 1 ? " level" : " levels") + " of groups, unit " + options.unit() + ".",
                RUSSIAN,
                "Разнообразие регионов (" + regions + ") по видам деятельности (" + activities + "), уровней групп: "
                        + levels.count() + ", единица " + options.unit() + ".");
    }

    /** How many regions have none. */
    static ImmutableList<LocalizedText> warnings(MeasureVector entropy) {
        int without = entropy.size() - entropy.definedCount();
        return without == 0
                ? ImmutableList.of()
                : ImmutableList.of(LocalizedText.of(
                        ENGLISH,
                        "Variety is undefined for " + without + " of " + entropy.size() + " regions.",
                        RUSSIAN,
                        "Разнообразие не определено для регионов: " + without + " из " + entropy.size() + "."));
    }
}
