package org.regionalstrategy.scoring.complexity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** What was found of complexity, each in a sentence. */
final class ResultWords {
    private ResultWords() {}

    static LocalizedText undefined(LocalizedText reason) {
        return LocalizedText.of(
                "en",
                "Complexity is undefined, since " + reason.in("en") + ".",
                "ru",
                "Сложность не определена, так как " + reason.in("ru") + ".");
    }

    static LocalizedText complexity(int regions, int activities) {
        return LocalizedText.of(
                "en",
                "The second eigenvector orders " + regions + " regions and " + activities
                        + " activities by complexity.",
                "ru",
                "Второй собственный вектор упорядочивает по сложности регионы (" + regions + ") и виды деятельности ("
                        + activities + ").");
    }

    static LocalizedText fitness(int regions, int activities, int steps) {
        return LocalizedText.of(
                "en",
                "The fitness of " + regions + " regions and the complexity of " + activities + " activities after "
                        + steps + " steps.",
                "ru",
                "Приспособленность регионов (" + regions + ") и сложность видов деятельности (" + activities
                        + ") после шагов числом " + steps + ".");
    }

    static LocalizedText external(MeasureVector complexity, int activities) {
        return LocalizedText.of(
                "en",
                "The complexity of " + complexity.definedCount() + " of " + complexity.size() + " regions by that of "
                        + activities + " activities in a table from outside.",
                "ru",
                "Сложность регионов (" + complexity.definedCount() + " из " + complexity.size()
                        + ") по внешней таблице видов деятельности (" + activities + ").");
    }

    static LocalizedText income(int regions, int activities) {
        return LocalizedText.of(
                "en",
                "The income that goes with " + activities + " activities and with the structure of " + regions
                        + " regions.",
                "ru",
                "Доход, который сопутствует видам деятельности (" + activities + ") и структуре регионов (" + regions
                        + ").");
    }

    /** How many regions have no value. */
    static ImmutableList<LocalizedText> undefinedOf(MeasureVector regions) {
        int without = regions.size() - regions.definedCount();
        return without == 0
                ? ImmutableList.of()
                : ImmutableList.of(LocalizedText.of(
                        "en",
                        "Undefined for " + without + " of " + regions.size() + " regions.",
                        "ru",
                        "Не определено для регионов: " + without + " из " + regions.size() + "."));
    }

    static LocalizedText robustness(int trials) {
        return LocalizedText.of(
                "en",
                "Between which ranks regions and activities move in " + trials + " trials.",
                "ru",
                "Между какими местами перемещаются регионы и виды деятельности; испытаний: " + trials + ".");
    }

    static LocalizedText undefinedTrials(int undefined, int trials) {
        return LocalizedText.of(
                "en",
                "complexity is undefined in " + undefined + " of " + trials + " trials, of which the ranks say nothing",
                "ru",
                "сложность не определена в " + undefined + " из " + trials
                        + " испытаний, о которых места ничего не говорят");
    }

    static LocalizedText entry(int cells, int entries, Optional<Logit.Failure> failure) {
        String english = "Of " + cells + " cells at risk " + entries + " were entered";
        String russian = "Из ячеек, где вид деятельности мог появиться (" + cells + "), он появился в " + entries;
        return failure.isEmpty()
                ? LocalizedText.of("en", english + ".", "ru", russian + ".")
                : LocalizedText.of(
                        "en",
                        english + "; there is no model, since "
                                + ComplexityText.noModel(failure.get()).in("en") + ".",
                        "ru",
                        russian + "; модели нет, так как "
                                + ComplexityText.noModel(failure.get()).in("ru") + ".");
    }
}
