package org.regionalstrategy.scoring.structure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.RankRange;
import org.regionalstrategy.model.assessment.structure.SimilarRegion;
import org.regionalstrategy.model.assessment.structure.StructureIndex;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.scoring.wording.NumberText;

/** The structure of a region in words. */
final class StructureWords {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private StructureWords() {}

    static LocalizedText index(IndexKind kind, Measure value, Measure rank, int ranked, Optional<RankRange> range) {
        if (value instanceof Measure.Undefined undefined) {
            return LocalizedText.of(
                    ENGLISH,
                    name(kind).in(ENGLISH) + " is undefined: "
                            + undefined.reason().in(ENGLISH) + ".",
                    RUSSIAN,
                    name(kind).in(RUSSIAN) + ": не определено, так как "
                            + undefined.reason().in(RUSSIAN) + ".");
        }
        double number = value.toOptional().orElseThrow();
        int place = (int) rank.toOptional().orElseThrow();
        return LocalizedText.of(
                ENGLISH,
                name(kind).in(ENGLISH) + " " + NumberText.english(number) + ", rank " + place + " of " + ranked
                        + range.map(ranks -> " (" + NumberText.english(ranks.highest()) + " to "
                                        + NumberText.english(ranks.lowest()) + " as others are left out)")
                                .orElse("")
                        + ".",
                RUSSIAN,
                name(kind).in(RUSSIAN) + ": " + NumberText.russian(number) + ", место " + place + " из " + ranked
                        + range.map(ranks -> " (от " + NumberText.russian(ranks.highest()) + " до "
                                        + NumberText.russian(ranks.lowest()) + " при исключении других регионов)")
                                .orElse("")
                        + ".");
    }

    private static LocalizedText name(IndexKind kind) {
        return switch (kind) {
            case KRUGMAN -> LocalizedText.of(ENGLISH, "Krugman's specialisation", RUSSIAN, "Специализация по Кругману");
            case HOOVER -> LocalizedText.of(ENGLISH, "Hoover's coefficient", RUSSIAN, "Коэффициент Гувера");
            case HERFINDAHL -> LocalizedText.of(ENGLISH, "Herfindahl index", RUSSIAN, "Индекс Херфиндаля");
            case NORMALISED_HERFINDAHL ->
                LocalizedText.of(ENGLISH, "Normalised Herfindahl index", RUSSIAN, "Нормированный индекс Херфиндаля");
            case ENTROPY -> LocalizedText.of(ENGLISH, "Entropy", RUSSIAN, "Энтропия");
            case EVENNESS -> LocalizedText.of(ENGLISH, "Evenness", RUSSIAN, "Выравненность");
            case EVENNESS_OF_PRESENT ->
                LocalizedText.of(ENGLISH, "Evenness of what is there", RUSSIAN, "Выравненность имеющихся отраслей");
            case GINI_OF_AMOUNTS -> LocalizedText.of(ENGLISH, "Gini index", RUSSIAN, "Индекс Джини");
            case GINI_OF_QUOTIENTS ->
                LocalizedText.of(ENGLISH, "Gini index of quotients", RUSSIAN, "Индекс Джини коэффициентов локализации");
            case LOCATIONAL_GINI ->
                LocalizedText.of(ENGLISH, "Locational Gini index", RUSSIAN, "Локализационный индекс Джини");
            case THEIL_T -> LocalizedText.of(ENGLISH, "Theil's T", RUSSIAN, "Индекс Тейла T");
            case THEIL_L -> LocalizedText.of(ENGLISH, "Theil's L", RUSSIAN, "Индекс Тейла L");
            case RELATIVE_THEIL_T ->
                LocalizedText.of(
                        ENGLISH, "Theil's T against the reference", RUSSIAN, "Индекс Тейла T относительно базы");
            case RELATIVE_THEIL_L ->
                LocalizedText.of(
                        ENGLISH, "Theil's L against the reference", RUSSIAN, "Индекс Тейла L относительно базы");
            case EFFECTIVE_NUMBER ->
                LocalizedText.of(ENGLISH, "Effective number of activities", RUSSIAN, "Эффективное число отраслей");
            case HACHMAN -> LocalizedText.of(ENGLISH, "Hachman index", RUSSIAN, "Индекс Хакмана");
            case DIVERSITY -> LocalizedText.of(ENGLISH, "Diversity", RUSSIAN, "Разнообразие");
            case ECONOMIC_COMPLEXITY ->
                LocalizedText.of(ENGLISH, "Economic complexity", RUSSIAN, "Экономическая сложность");
            case FITNESS -> LocalizedText.of(ENGLISH, "Fitness", RUSSIAN, "Приспособленность (fitness)");
            case COMPLEXITY_OUTLOOK ->
                LocalizedText.of(ENGLISH, "Complexity outlook", RUSSIAN, "Перспективы усложнения");
            case COHERENCE -> LocalizedText.of(ENGLISH, "Coherence", RUSSIAN, "Связность отраслей");
        };
    }

    static LocalizedText gist(
            Strategy strategy,
            ActivityMatrix matrix,
            ImmutableList<StructureIndex> indices,
            ImmutableList<SimilarRegion> similar) {
        return LocalizedText.of(
                ENGLISH,
                "Among " + matrix.regions().size() + " regions by "
                        + matrix.activities().size() + " activities, "
                        + matrix.year() + ": complexity "
                        + place(indices, IndexKind.ECONOMIC_COMPLEXITY, "undefined") + ", specialisation "
                        + place(indices, IndexKind.KRUGMAN, "undefined") + "; most like "
                        + names(strategy, similar, ENGLISH) + ".",
                RUSSIAN,
                "Среди регионов числом " + matrix.regions().size() + " по отраслям числом "
                        + matrix.activities().size() + ", " + matrix.year() + " год: место по сложности — "
                        + place(indices, IndexKind.ECONOMIC_COMPLEXITY, "не определено") + ", по специализации — "
                        + place(indices, IndexKind.KRUGMAN, "не определено") + "; ближайшие по структуре: "
                        + names(strategy, similar, RUSSIAN) + ".");
    }

    private static String place(ImmutableList<StructureIndex> indices, IndexKind kind, String undefined) {
        return indices.stream()
                .filter(index -> index.kind() == kind && index.rank().isDefined())
                .map(index -> (int) index.rank().toOptional().orElseThrow() + "/" + index.ranked())
                .findFirst()
                .orElse(undefined);
    }

    private static String names(Strategy strategy, ImmutableList<SimilarRegion> similar, String language) {
        return similar.isEmpty()
                ? "-"
                : similar.stream()
                        .map(each -> strategy.resolve(each.region()).name().in(language))
                        .collect(Collectors.joining(", "));
    }
}
