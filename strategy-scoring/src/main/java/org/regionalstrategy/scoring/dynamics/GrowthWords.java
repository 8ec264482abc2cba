package org.regionalstrategy.scoring.dynamics;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.ExplanationBuilder;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.dynamics.ActivityGrowth;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.GrowthParts;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.verdict.ComparedCounts;
import org.regionalstrategy.scoring.verdict.ComparedCounts.ComparedCount;
import org.regionalstrategy.scoring.wording.NumberText;

/** The growth of a region in words, with the figures it rests on. */
final class GrowthWords {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";
    private static final LocalizedText ALL = LocalizedText.of(ENGLISH, "all activities", RUSSIAN, "все виды");

    private final Strategy strategy;
    private final ComparedCounts counts;
    private final int start;
    private final int end;

    GrowthWords(Strategy strategy, ComparedCounts counts, int start, int end) {
        this.strategy = strategy;
        this.counts = counts;
        this.start = start;
        this.end = end;
    }

    static LocalizedText noPeriod(ComparedCounts counts) {
        return counts.reference().isEmpty()
                ? LocalizedText.of(
                        ENGLISH,
                        "no larger region has the figures of at least two activities",
                        RUSSIAN,
                        "ни у одной объемлющей территории нет данных хотя бы по двум видам деятельности")
                : counts.years().size() < 2
                        ? LocalizedText.of(
                                ENGLISH,
                                "no two years were known whose figures can be compared, only " + years(counts),
                                RUSSIAN,
                                "не было известно двух сопоставимых лет, только " + years(counts))
                        : LocalizedText.of(
                                ENGLISH,
                                "in no two of the years " + years(counts)
                                        + " are the same activities known that have "
                                        + NumberText.percent(GrowthAssessor.LEAST_COVERAGE)
                                        + " of the latest figures of the region",
                                RUSSIAN,
                                "ни за какие два года из " + years(counts)
                                        + " не известны одни и те же виды деятельности, на которые приходится "
                                        + NumberText.russianPercent(GrowthAssessor.LEAST_COVERAGE)
                                        + " последних данных региона");
    }

    private static String years(ComparedCounts counts) {
        return String.join(", ", counts.years().stream().map(String::valueOf).collect(ImmutableList.toImmutableList()));
    }

    static LocalizedText undefined(ComparedCounts counts) {
        LocalizedText reason = noPeriod(counts);
        return LocalizedText.of(
                ENGLISH,
                counts.indicator().name().in(ENGLISH) + ": the growth is undefined, since " + reason.in(ENGLISH) + ".",
                RUSSIAN,
                counts.indicator().name().in(RUSSIAN) + ": рост не определён, так как " + reason.in(RUSSIAN) + ".");
    }

    static LocalizedText rates(ActivityMatrix from, ActivityMatrix to) {
        return LocalizedText.of(
                ENGLISH,
                "How fast " + from.regions().size() + " regions and "
                        + from.activities().size() + " activities grew, " + from.year() + " to " + to.year() + ".",
                RUSSIAN,
                "Темпы роста регионов (" + from.regions().size() + ") и видов деятельности ("
                        + from.activities().size() + "), " + from.year() + "–" + to.year() + " годы.");
    }

    static LocalizedText missingPairs(long pairs) {
        return LocalizedText.of(
                ENGLISH,
                "Figures of regions and activities that are missing in one of the years: " + pairs + ".",
                RUSSIAN,
                "Нет данных за один из годов для сочетаний региона и вида деятельности: " + pairs + ".");
    }

    LocalizedText leftOut(int activities) {
        return LocalizedText.of(
                ENGLISH,
                "Left out, since they cannot be compared between " + start + " and " + end + ": activities "
                        + activities + ".",
                RUSSIAN,
                "Исключены, так как несопоставимы за " + start + " и " + end + " годы: видов деятельности " + activities
                        + ".");
    }

    LocalizedText inOtherUnits() {
        return LocalizedText.of(
                ENGLISH,
                "Left out, since they are counted in other units than " + counts.unit() + ": activities "
                        + counts.inOtherUnits() + ".",
                RUSSIAN,
                "Исключены, так как учитываются не в единицах " + counts.unit() + ": видов деятельности "
                        + counts.inOtherUnits() + ".");
    }

    LocalizedText laterYears() {
        return LocalizedText.of(
                ENGLISH,
                "Figures after " + end + " are known of too few activities, up to "
                        + counts.years().last() + ".",
                RUSSIAN,
                "Данные после " + end + " года, до " + counts.years().last()
                        + "-го, известны для слишком малого числа видов деятельности.");
    }

    /** The whole, and which activities changed most. */
    Explanation total(
            GrowthParts total,
            ImmutableList<ActivityGrowth> largest,
            ImmutableCollection<ImmutableList<ComparedCount>> pairs) {
        return explanation(
                total,
                LocalizedText.of(
                        ENGLISH,
                        sentence(ENGLISH, counts.indicator().name(), total) + "; the largest changes: "
                                + changes(ENGLISH, largest) + ".",
                        RUSSIAN,
                        sentence(RUSSIAN, counts.indicator().name(), total) + "; больше всего изменились: "
                                + changes(RUSSIAN, largest) + "."),
                inputs(ALL, pairs));
    }

    Explanation activity(Ref<Activity> activity, GrowthParts parts, ImmutableList<ComparedCount> pair) {
        LocalizedText name = strategy.resolve(activity).name();
        return explanation(
                parts,
                LocalizedText.of(
                        ENGLISH, sentence(ENGLISH, name, parts) + ".", RUSSIAN, sentence(RUSSIAN, name, parts) + "."),
                inputs(name, ImmutableList.of(pair)));
    }

    private static Explanation explanation(GrowthParts parts, LocalizedText sentence, ImmutableList<Input> inputs) {
        ExplanationBuilder explanation =
                Explanation.builder().sentence(sentence).inputs(inputs);
        if (parts.isDefined()) {
            explanation
                    .addPart(part(GrowthComponent.NATIONAL, parts.national()))
                    .addPart(part(GrowthComponent.INDUSTRY_MIX, parts.industryMix()))
                    .addPart(part(GrowthComponent.REGIONAL_SHIFT, parts.regionalShift()));
        }
        return explanation.build();
    }

    /** What a part of growth is called. */
    static LocalizedText name(GrowthComponent component) {
        return switch (component) {
            case GROWTH -> LocalizedText.of(ENGLISH, "growth", RUSSIAN, "рост");
            case NATIONAL -> LocalizedText.of(ENGLISH, "as the reference grew", RUSSIAN, "как в территории сравнения");
            case INDUSTRY_MIX ->
                LocalizedText.of(ENGLISH, "mix of activities", RUSSIAN, "структура видов деятельности");
            case REGIONAL_SHIFT -> LocalizedText.of(ENGLISH, "its own", RUSSIAN, "собственный сдвиг");
            case NET_SHIFT -> LocalizedText.of(ENGLISH, "net shift", RUSSIAN, "чистый сдвиг");
            case COMPETITIVE -> LocalizedText.of(ENGLISH, "competitive part", RUSSIAN, "конкурентная составляющая");
            case ALLOCATION -> LocalizedText.of(ENGLISH, "allocation", RUSSIAN, "эффект размещения");
        };
    }

    private static Contribution part(GrowthComponent component, Measure value) {
        return Contribution.builder()
                .label(name(component))
                .value(value.toOptional().orElseThrow())
                .build();
    }

    private String sentence(String language, LocalizedText subject, GrowthParts parts) {
        boolean english = language.equals(ENGLISH);
        String period = english ? start + " to " + end : start + "–" + end + " годы";
        String head = subject.in(language) + ", " + period + ": " + number(language, parts.change());
        Optional<LocalizedText> obstacle = Stream.of(parts.national(), parts.industryMix(), parts.regionalShift())
                .flatMap(part ->
                        part instanceof Measure.Undefined undefined ? Stream.of(undefined.reason()) : Stream.empty())
                .findFirst();
        if (obstacle.isPresent()) {
            return head
                    + (english ? "; its parts are undefined, since " : "; составляющие не определены, так как ")
                    + obstacle.get().in(language);
        }
        String reference = counts.reference().map(Region::name).orElse(ALL).in(language);
        return english
                ? head + ", of which " + number(language, parts.national()) + " as in " + reference + ", "
                        + number(language, parts.industryMix()) + " by the mix of activities, "
                        + number(language, parts.regionalShift()) + " its own"
                : head + ", из них " + number(language, parts.national()) + " как в среднем ("
                        + reference + "), " + number(language, parts.industryMix()) + " за счёт структуры, "
                        + number(language, parts.regionalShift()) + " — собственный сдвиг";
    }

    private String changes(String language, ImmutableList<ActivityGrowth> largest) {
        return String.join(
                ", ",
                largest.stream()
                        .limit(2)
                        .map(each -> strategy.resolve(each.activity()).name().in(language) + " "
                                + number(language, each.growth().change()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static String number(String language, Measure measure) {
        double value = measure.toOptional().orElse(0);
        double rounded = Math.abs(value) >= 10 ? Math.rint(value) : value;
        String text = language.equals(ENGLISH) ? NumberText.english(rounded) : NumberText.russian(rounded);
        return rounded > 0 ? "+" + text : text;
    }

    /** The figures of both years in the region, then in the reference; each the sum of those of the activities. */
    private ImmutableList<Input> inputs(
            LocalizedText subject, ImmutableCollection<ImmutableList<ComparedCount>> pairs) {
        Region reference = counts.reference().orElseThrow();
        return ImmutableList.of(
                input(
                        subject,
                        counts.region(),
                        start,
                        pairs,
                        pair -> pair.get(0).region()),
                input(subject, counts.region(), end, pairs, pair -> pair.get(1).region()),
                input(subject, reference, start, pairs, pair -> pair.get(0).reference()),
                input(subject, reference, end, pairs, pair -> pair.get(1).reference()));
    }

    private interface Which {
        Observation of(List<ComparedCount> pair);
    }

    private Input input(
            LocalizedText subject,
            Region place,
            int year,
            ImmutableCollection<ImmutableList<ComparedCount>> pairs,
            Which which) {
        ToDoubleFunction<List<ComparedCount>> value =
                pair -> which.of(pair).scaledValue().orElseThrow();
        ImmutableList<Ref<Source>> sources = pairs.stream()
                .flatMap(pair -> which.of(pair).source().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return Input.builder()
                .label(LocalizedText.of(
                        ENGLISH, label(ENGLISH, subject, place, year), RUSSIAN, label(RUSSIAN, subject, place, year)))
                .value(pairs.stream().mapToDouble(value).sum())
                .unit(which.of(pairs.iterator().next()).unit())
                .sources(sources.isEmpty() ? counts.indicator().sources() : sources)
                .illustrative(counts.indicator().illustrative())
                .build();
    }

    private String label(String language, LocalizedText subject, Region place, int year) {
        return counts.indicator().name().in(language) + ", " + subject.in(language) + ": "
                + place.name().in(language) + ", " + year;
    }
}
