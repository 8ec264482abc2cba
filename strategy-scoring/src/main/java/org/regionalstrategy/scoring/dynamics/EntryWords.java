package org.regionalstrategy.scoring.dynamics;

import java.util.List;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.dynamics.EntrySkill;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.verdict.ComparedCounts;
import org.regionalstrategy.scoring.wording.NumberText;

/** What the past says of relatedness, in words. */
final class EntryWords {
    static final LocalizedText NONE_AT_RISK =
            LocalizedText.of("en", "no activity could have entered", "ru", "ни один вид деятельности не мог появиться");

    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private EntryWords() {}

    static LocalizedText tooFewYears(List<Integer> years) {
        return LocalizedText.of(
                ENGLISH,
                "a test takes figures of the region and enough like it in " + EntryAssessor.YEARS
                        + " years, and they are known for " + years,
                RUSSIAN,
                "для проверки нужны данные региона и достаточного числа подобных ему за " + EntryAssessor.YEARS
                        + " года, а известны они за " + years);
    }

    /** Each of the years can be compared with the last, and not all of them with one another. */
    static LocalizedText tooLittleInAll(List<Integer> years) {
        return LocalizedText.of(
                ENGLISH,
                "the activities known in all of the years " + years + " have less than "
                        + NumberText.percent(ComparedCounts.LEAST_COVERAGE)
                        + " of the latest figures of the region or of too many like it",
                RUSSIAN,
                "на виды деятельности, известные за все годы " + years + ", приходится меньше "
                        + NumberText.russianPercent(ComparedCounts.LEAST_COVERAGE)
                        + " последних данных региона или слишком многих подобных ему");
    }

    static LocalizedText tooFewEntries(int entries) {
        return LocalizedText.of(
                ENGLISH,
                "there were only " + entries + " entries, fewer than " + EntryAssessor.LEAST_ENTRIES,
                RUSSIAN,
                "новых видов деятельности всего " + entries + ", меньше " + EntryAssessor.LEAST_ENTRIES);
    }

    static LocalizedText tooFewStayedOut(int chances) {
        return LocalizedText.of(
                ENGLISH,
                "only " + chances + " chances were not taken, fewer than " + EntryAssessor.LEAST_ENTRIES,
                RUSSIAN,
                "неиспользованных возможностей всего " + chances + ", меньше " + EntryAssessor.LEAST_ENTRIES);
    }

    /** A reason that holds of the periods by which the last one is foretold. */
    static LocalizedText before(LocalizedText reason) {
        return LocalizedText.of(
                ENGLISH,
                "before the last period " + reason.in(ENGLISH),
                RUSSIAN,
                "до последнего периода " + reason.in(RUSSIAN));
    }

    static LocalizedText tooLittleKnown(int regions) {
        return LocalizedText.of(
                ENGLISH,
                "Left out, since too few of their figures can be compared over the years: regions " + regions + ".",
                RUSSIAN,
                "Исключены, так как слишком мало их данных сопоставимо по годам: регионов " + regions + ".");
    }

    static LocalizedText undefined(LocalizedText indicator, LocalizedText reason) {
        return LocalizedText.of(
                ENGLISH,
                indicator.in(ENGLISH) + ": whether relatedness foretold what entered is not known, since "
                        + reason.in(ENGLISH) + ".",
                RUSSIAN,
                indicator.in(RUSSIAN)
                        + ": предсказывала ли близость появление новых видов деятельности, неизвестно, так как "
                        + reason.in(RUSSIAN) + ".");
    }

    static LocalizedText gist(
            LocalizedText indicator, LocalizedText region, List<Integer> years, EntrySkill own, EntrySkill all) {
        String period = years.get(0) + "–" + years.get(years.size() - 1);
        return LocalizedText.of(
                ENGLISH,
                indicator.in(ENGLISH) + ", " + years.get(0) + " to " + years.get(years.size() - 1) + ": of "
                        + own.atRisk() + " chances of an activity to enter " + region.in(ENGLISH) + ", "
                        + own.entered() + " were taken; " + english(own) + ". In all regions " + all.entered() + " of "
                        + all.atRisk() + "; " + english(all) + ".",
                RUSSIAN,
                indicator.in(RUSSIAN) + ", " + period + " годы (" + region.in(RUSSIAN)
                        + "): возможностей появления видов деятельности " + own.atRisk() + ", из них использовано "
                        + own.entered() + "; " + russian(own) + ". Во всех регионах " + all.entered() + " из "
                        + all.atRisk() + "; " + russian(all) + ".");
    }

    private static String english(EntrySkill skill) {
        if (skill.logOdds() instanceof Measure.Undefined undefined) {
            return "what relatedness says of them is undefined, since "
                    + undefined.reason().in(ENGLISH);
        }
        return "log odds rise by "
                + NumberText.decimals(skill.logOdds().toOptional().orElseThrow()) + " with density"
                + skill.interval()
                        .map(interval -> " (" + NumberText.decimals(interval.lower()) + " to "
                                + NumberText.decimals(interval.upper()) + ")")
                        .orElse("")
                + (skill.auc() instanceof Measure.Undefined undefined
                        ? "; the skill out of sample is undefined, since "
                                + undefined.reason().in(ENGLISH)
                        : "; area under the curve out of sample "
                                + NumberText.decimals(skill.auc().toOptional().orElseThrow()) + " (chance 0.50)");
    }

    private static String russian(EntrySkill skill) {
        if (skill.logOdds() instanceof Measure.Undefined undefined) {
            return "связь с близостью не определена, так как "
                    + undefined.reason().in(RUSSIAN);
        }
        return "логарифм шансов растёт с плотностью на "
                + NumberText.russianDecimals(skill.logOdds().toOptional().orElseThrow())
                + skill.interval()
                        .map(interval -> " (от " + NumberText.russianDecimals(interval.lower()) + " до "
                                + NumberText.russianDecimals(interval.upper()) + ")")
                        .orElse("")
                + (skill.auc() instanceof Measure.Undefined undefined
                        ? "; точность вне выборки не определена, так как "
                                + undefined.reason().in(RUSSIAN)
                        : "; площадь под кривой вне выборки "
                                + NumberText.russianDecimals(
                                        skill.auc().toOptional().orElseThrow())
                                + " (случайность 0,50)");
    }
}
