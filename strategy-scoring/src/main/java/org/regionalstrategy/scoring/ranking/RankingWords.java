package org.regionalstrategy.scoring.ranking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.ranking.GroupRank;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.RankDifference;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.scoring.wording.NumberText;

/** Rankings in words. */
final class RankingWords {
    private static final String RUSSIAN = "ru";

    private RankingWords() {}

    private static String names(List<? extends Entity> things, String language) {
        return things.stream().map(thing -> thing.name().in(language)).collect(Collectors.joining(", "));
    }

    static LocalizedText withoutScores(ProductPackage item, List<Criterion> missing) {
        return LocalizedText.of(
                "en",
                item.name().in("en") + " has no score on: " + names(missing, "en") + ".",
                RUSSIAN,
                "«" + item.name().in(RUSSIAN) + "»: нет оценки по критериям: " + names(missing, RUSSIAN) + ".");
    }

    static LocalizedText score(ProductPackage item, Criterion criterion, String end, String russianEnd) {
        return LocalizedText.of(
                "en",
                item.name().in("en") + ": " + criterion.name().in("en") + (end.isEmpty() ? "" : ", at " + end),
                RUSSIAN,
                "«" + item.name().in(RUSSIAN) + "»: " + criterion.name().in(RUSSIAN)
                        + (russianEnd.isEmpty() ? "" : ", " + russianEnd));
    }

    static LocalizedText value(ProductPackage item, double value, double expectedRank) {
        return LocalizedText.of(
                "en",
                item.name().in("en") + " is worth " + NumberText.decimals(value)
                        + " of 1 on average, at a mean rank of " + NumberText.decimals(expectedRank) + ".",
                RUSSIAN,
                "«" + item.name().in(RUSSIAN) + "»: в среднем " + NumberText.russianDecimals(value)
                        + " из 1, средний ранг " + NumberText.russianDecimals(expectedRank) + ".");
    }

    static LocalizedText participant(
            Participant participant, ScoreTable table, ImmutableList<PackageAcceptability> packages) {
        List<PackageAcceptability> best =
                packages.stream().filter(found -> found.rank() == 1).toList();
        return LocalizedText.of(
                "en",
                participant.name().in("en") + ": "
                        + best.stream()
                                .map(found -> name(table, found, "en") + " (" + NumberText.percent(found.first()) + ")")
                                .collect(Collectors.joining(", "))
                        + (best.size() == 1 ? " ranks best" : " rank best, level with each other")
                        + "; in brackets the share of what the participant may want and scores may be in which it"
                        + " comes first.",
                RUSSIAN,
                participant.name().in(RUSSIAN) + ": "
                        + best.stream()
                                .map(found -> "«" + name(table, found, RUSSIAN) + "» ("
                                        + NumberText.russianPercent(found.first()) + ")")
                                .collect(Collectors.joining(", "))
                        + (best.size() == 1 ? ": лучший ранг" : ": делят лучший ранг")
                        + "; в скобках доля допустимых весов и оценок, при которых пакет первый.");
    }

    static LocalizedText group(ScoreTable table, int participants, ImmutableList<GroupRank> packages) {
        Predicate<GroupRank> borda = rank -> rank.bordaRank() == 1;
        Predicate<GroupRank> copeland = rank -> rank.copelandRank() == 1;
        Predicate<GroupRank> kemeny =
                rank -> rank.kemeny().filter(span -> span.best() == 1).isPresent();
        boolean ordered = packages.stream().anyMatch(rank -> rank.kemeny().isPresent());
        return LocalizedText.of(
                "en",
                "First for all " + participants + " together: " + firsts(table, packages, borda, "en") + " by Borda; "
                        + firsts(table, packages, copeland, "en") + " by Copeland; "
                        + (ordered
                                ? firsts(table, packages, kemeny, "en") + " by Kemeny."
                                : "too many packages for the orders of Kemeny."),
                RUSSIAN,
                "Первые для всех участников вместе (" + participants + "): "
                        + firsts(table, packages, borda, RUSSIAN) + " по Борда; "
                        + firsts(table, packages, copeland, RUSSIAN) + " по Копленду; "
                        + (ordered
                                ? firsts(table, packages, kemeny, RUSSIAN) + " по Кемени."
                                : "для порядков Кемени пакетов слишком много."));
    }

    private static String firsts(
            ScoreTable table, ImmutableList<GroupRank> packages, Predicate<GroupRank> isFirst, String language) {
        return packages.stream()
                .filter(isFirst)
                .map(rank -> table.packages()
                        .get(table.position(rank.productPackage()))
                        .name()
                        .in(language))
                .collect(Collectors.joining(", "));
    }

    static LocalizedText disagreement(
            Strategy strategy,
            Ref<Participant> one,
            Ref<Participant> other,
            Measure tau,
            ImmutableList<RankDifference> differences) {
        double agreement = tau.toOptional().orElse(0);
        return LocalizedText.of(
                "en",
                strategy.resolve(one).name().in("en") + " and "
                        + strategy.resolve(other).name().in("en") + ": "
                        + (tau.isDefined()
                                ? "Kendall's tau-b " + NumberText.decimals(agreement)
                                : "no agreement can be told")
                        + differences(strategy, differences, "; most apart on ", "en", " against ") + ".",
                RUSSIAN,
                strategy.resolve(one).name().in(RUSSIAN) + " и "
                        + strategy.resolve(other).name().in(RUSSIAN) + ": "
                        + (tau.isDefined()
                                ? "тау-b Кендалла " + NumberText.russianDecimals(agreement)
                                : "согласие не определено")
                        + differences(strategy, differences, "; сильнее всего расходятся: ", RUSSIAN, " и ") + ".");
    }

    private static String differences(
            Strategy strategy,
            ImmutableList<RankDifference> differences,
            String before,
            String language,
            String against) {
        String list = differences.stream()
                .map(difference ->
                        strategy.resolve(difference.productPackage()).name().in(language)
                                + " (" + rank(difference.expectedRank(), language) + against
                                + rank(difference.otherExpectedRank(), language) + ")")
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : before + list;
    }

    private static String rank(double rank, String language) {
        return language.equals(RUSSIAN) ? NumberText.russianDecimals(rank) : NumberText.decimals(rank);
    }

    static LocalizedText gist(int ranked, int heard, int unheard, ImmutableList<LocalizedText> sentences) {
        int participants = heard + unheard;
        return LocalizedText.of(
                "en",
                "Ranked packages: " + ranked + "; participants with preferences: " + participants
                        + (unheard > 0 ? ", of whom unheard: " + unheard : "") + "."
                        + joined(sentences, "en"),
                RUSSIAN,
                "Пакетов с рангами: " + ranked + "; участников с предпочтениями: " + participants
                        + (unheard > 0 ? ", из них не учтено: " + unheard : "") + "."
                        + joined(sentences, RUSSIAN));
    }

    private static String joined(ImmutableList<LocalizedText> sentences, String language) {
        return sentences.stream().map(sentence -> " " + sentence.in(language)).collect(Collectors.joining());
    }

    private static String name(ScoreTable table, PackageAcceptability found, String language) {
        return table.packages()
                .get(table.position(found.productPackage()))
                .name()
                .in(language);
    }

    static LocalizedText withoutTau(int packages) {
        return packages < 2
                ? LocalizedText.of(
                        "en",
                        "Only one package is ranked: there is no order to agree on.",
                        RUSSIAN,
                        "Ранг есть лишь у одного пакета: порядка, о котором можно спорить, нет.")
                : LocalizedText.of(
                        "en",
                        "For one of the two all packages are level, or the draws cannot tell them apart.",
                        RUSSIAN,
                        "Для одного из двух все пакеты наравне или неразличимы по розыгрышам.");
    }

    static LocalizedText seldomFirst(int first, int draws) {
        return LocalizedText.of(
                "en",
                "It comes first in " + first + " of " + draws + " draws: too few to say with which weights.",
                RUSSIAN,
                "Первое место в " + first + " из " + draws + " розыгрышей: слишком мало, чтобы судить о весах.");
    }

    static LocalizedText withoutRatio(ComparisonMatrix matrix) {
        return matrix.missing() > 0
                ? LocalizedText.of(
                        "en",
                        "Pairs that were left out: " + matrix.missing()
                                + "; the random indices are of complete comparisons.",
                        RUSSIAN,
                        "Пропущено пар: " + matrix.missing() + "; случайные индексы даны для полных сравнений.")
                : LocalizedText.of(
                        "en",
                        "There is no random index for as many criteria, "
                                + matrix.weights().length() + ".",
                        RUSSIAN,
                        "Для такого числа критериев случайного индекса нет: "
                                + matrix.weights().length() + ".");
    }
}
