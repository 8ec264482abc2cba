package org.regionalstrategy.scoring.complexity;

import java.util.Locale;
import org.regionalstrategy.model.assessment.complexity.SignRule;
import org.regionalstrategy.model.common.LocalizedText;

/** Why a measure of complexity does not exist: clauses that complete "undefined, since ...". */
final class ComplexityText {
    static final LocalizedText REGION_HAS_NOTHING = LocalizedText.of(
            "en", "the region has none of the activities", "ru", "в регионе нет ни одного из видов деятельности");

    static final LocalizedText NOWHERE_PRESENT = LocalizedText.of(
            "en", "no region has the activity", "ru", "этого вида деятельности нет ни в одном регионе");

    static final LocalizedText NOTHING_PRESENT = LocalizedText.of(
            "en", "no region has any of the activities", "ru", "ни в одном регионе нет ни одного вида деятельности");

    static final LocalizedText ONE_REGION = LocalizedText.of(
            "en",
            "only one region has any of the activities, and it can be compared with none",
            "ru",
            "виды деятельности есть только в одном регионе, и сравнить его не с чем");

    static final LocalizedText ONE_ACTIVITY = LocalizedText.of(
            "en",
            "there is only one activity, so that all regions that have it are alike",
            "ru",
            "вид деятельности только один, поэтому все регионы, где он есть, одинаковы");

    static final LocalizedText ALL_ALIKE = LocalizedText.of(
            "en",
            "all regions have the same activities, so that nothing tells them apart",
            "ru",
            "во всех регионах одни и те же виды деятельности, и различить регионы не по чему");

    static final LocalizedText OUTSIDE_LARGEST = LocalizedText.of(
            "en",
            "it is not connected with the largest component, which alone is rated",
            "ru",
            "нет связи с наибольшей компонентой, а оценивается только она");

    static final LocalizedText NO_THIRD = LocalizedText.of(
            "en",
            "there are two regions or two activities only, and so no third eigenvalue",
            "ru",
            "регионов или видов деятельности всего два, и третьего собственного значения нет");

    static final LocalizedText SUM_IS_ZERO = LocalizedText.of(
            "en",
            "the eigenvector adds up to zero and cannot be scaled to a sum of one",
            "ru",
            "сумма собственного вектора равна нулю, и привести её к единице нельзя");

    static final LocalizedText NO_TRIAL = LocalizedText.of(
            "en", "complexity is undefined in every trial", "ru", "ни в одном испытании сложность не определена");

    private ComplexityText() {}

    static LocalizedText noSign(SignRule rule) {
        return LocalizedText.of(
                "en",
                "the sign rule " + rule
                        + " finds no correlation, and so cannot tell the complex end from the simple one",
                "ru",
                "правило знака " + rule + " не находит корреляции и не может отличить сложный конец шкалы от простого");
    }

    static LocalizedText components(int count) {
        return LocalizedText.of(
                "en",
                "presence falls into " + count
                        + " components without a link between them (the second eigenvalue is 1), whose complexity cannot be compared",
                "ru",
                "сеть присутствия распадается на несвязанные компоненты (" + count
                        + "; второе собственное значение равно 1), сложность которых несравнима");
    }

    static LocalizedText repeated(double lambda2, double lambda3) {
        return LocalizedText.of(
                "en",
                "the second and the third eigenvalue are equal (" + number(lambda2) + " and " + number(lambda3)
                        + "), and so any mixture of two vectors would do as well",
                "ru",
                "второе и третье собственные значения равны (" + russian(lambda2) + " и " + russian(lambda3)
                        + "), и подойдёт любая смесь двух векторов");
    }

    static LocalizedText notConverged(int iterations, double residual) {
        return LocalizedText.of(
                "en",
                "the iteration did not converge in " + iterations + " steps (residual " + number(residual) + ")",
                "ru",
                "итерация не сошлась за " + iterations + " шагов (невязка " + russian(residual) + ")");
    }

    static LocalizedText fewRegions(int regions, int wanted) {
        return LocalizedText.of(
                "en",
                "there are only " + regions + " regions with presence, fewer than " + wanted
                        + ": the order of regions may be chance; better take the complexity of activities from a larger table",
                "ru",
                "регионов с присутствием всего " + regions + ", меньше " + wanted
                        + ": порядок регионов может быть случайным; лучше взять сложность видов деятельности из более крупной таблицы");
    }

    static LocalizedText smallGap(double lambda2, double lambda3) {
        return LocalizedText.of(
                "en",
                "the second and the third eigenvalue are close (" + number(lambda2) + " and " + number(lambda3)
                        + "): small errors of the figures may turn the order around",
                "ru",
                "второе и третье собственные значения близки (" + russian(lambda2) + " и " + russian(lambda3)
                        + "): малые погрешности данных могут изменить порядок");
    }

    static LocalizedText nearlySplit(double lambda2) {
        return LocalizedText.of(
                "en",
                "presence nearly falls apart (the second eigenvalue is " + number(lambda2)
                        + "): the index tells to which part a region belongs rather than how complex it is",
                "ru",
                "сеть присутствия почти распадается (второе собственное значение " + russian(lambda2)
                        + "): показатель говорит скорее о том, к какой части относится регион, чем о его сложности");
    }

    static LocalizedText weakSign(SignRule rule, double agreement) {
        return LocalizedText.of(
                "en",
                "the sign hangs by a thread: the correlation of the rule " + rule + " is only " + number(agreement)
                        + ", and another rule may turn the order around",
                "ru",
                "знак определён ненадёжно: корреляция по правилу " + rule + " равна всего " + russian(agreement)
                        + ", и другое правило может обратить порядок");
    }

    static LocalizedText leftOut(int regions, int activities) {
        return LocalizedText.of(
                "en",
                "without presence and so not rated: regions " + regions + ", activities " + activities,
                "ru",
                "нет присутствия и потому нет оценки: регионов " + regions + ", видов деятельности " + activities);
    }

    static LocalizedText vanishing(long regions) {
        return LocalizedText.of(
                "en",
                "the fitness of " + regions
                        + " regions decays to zero, and their order among each other means nothing; the non-homogeneous map has none of this",
                "ru",
                "приспособленность регионов (" + regions
                        + ") стремится к нулю, и порядок среди них ничего не значит; у неоднородного отображения этого недостатка нет");
    }

    static LocalizedText lowCoverage(int known, int present) {
        return LocalizedText.of(
                "en",
                "the outside table knows only " + known + " of the " + present + " activities of the region",
                "ru",
                "внешняя таблица знает только " + known + " из " + present + " видов деятельности региона");
    }

    static LocalizedText noModel(Logit.Failure failure) {
        return switch (failure) {
            case NO_VARIATION ->
                LocalizedText.of(
                        "en",
                        "all or none of the activities at risk entered, and so there is nothing to explain",
                        "ru",
                        "появились все виды деятельности, которые могли, или ни одного, и объяснять нечего");
            case COLLINEAR ->
                LocalizedText.of(
                        "en",
                        "a predictor is constant or a combination of others",
                        "ru",
                        "один из предикторов постоянен или выражается через другие");
            case SEPARATED ->
                LocalizedText.of(
                        "en",
                        "the predictors tell entries apart without error, and so the likelihood has no maximum",
                        "ru",
                        "предикторы разделяют исходы без ошибок, и у правдоподобия нет максимума");
            case NOT_CONVERGED ->
                LocalizedText.of("en", "the regression did not converge", "ru", "оценивание регрессии не сошлось");
        };
    }

    static LocalizedText incomplete(int cells) {
        return LocalizedText.of(
                "en",
                "left out for an undefined predictor: " + cells + " cells",
                "ru",
                "исключены ячейки с неопределённым предиктором: " + cells);
    }

    static LocalizedText unknownCells(long cells) {
        return LocalizedText.of(
                "en",
                "cells without a figure count as not present: " + cells,
                "ru",
                "ячейки без данных считаются отсутствием: " + cells);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    static String russian(double value) {
        return number(value).replace('.', ',');
    }
}
