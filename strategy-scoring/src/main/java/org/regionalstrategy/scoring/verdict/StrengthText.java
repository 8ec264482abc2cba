package org.regionalstrategy.scoring.verdict;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.DoubleFunction;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.scoring.wording.NumberText;

/** The verdict on a strength, in a sentence for a planner. */
final class StrengthText {
    private final Strategy strategy;

    StrengthText(Strategy strategy) {
        this.strategy = strategy;
    }

    static LocalizedText olderBase() {
        return LocalizedText.of(
                "en",
                "A figure is compared with a base of an earlier year.",
                "ru",
                "Один из показателей отнесён к базе более раннего года.");
    }

    static LocalizedText noneCited() {
        return LocalizedText.of("en", "No data: it cites no figures.", "ru", "Нет данных: показатели не приведены.");
    }

    static LocalizedText noneKnown() {
        return LocalizedText.of(
                "en",
                "No data: none of the figures that would decide could be computed.",
                "ru",
                "Нет данных: ни один из решающих показателей не удалось рассчитать.");
    }

    LocalizedText onlyBroader(List<EvidenceFinding> withData) {
        return text(
                "Claimed only: the figures of the day contain much besides it and do not show it",
                "Только заявлено: имеющиеся показатели шире самого направления и его не показывают",
                withData);
    }

    LocalizedText decided(Verdict verdict, List<EvidenceFinding> withData) {
        return switch (verdict) {
            case PROVEN ->
                text(
                        "Proven: every deciding figure with data shows it",
                        "Подтверждено: это показывает каждый решающий показатель, по которому есть данные",
                        withData);
            case CONTRADICTED ->
                text(
                        "Contradicted: every deciding figure with data shows the opposite",
                        "Опровергнуто: каждый решающий показатель, по которому есть данные, показывает обратное",
                        withData);
            case EMERGING ->
                text(
                        "Emerging: no deciding figure contradicts it, and at least one improves significantly",
                        "Формируется: ни один решающий показатель этому не противоречит, и хотя бы один значимо улучшается",
                        withData);
            case CLAIMED_ONLY ->
                text(
                        "Claimed only: the deciding figures together neither prove nor contradict it",
                        "Только заявлено: решающие показатели вместе этого не подтверждают и не опровергают",
                        withData);
            case NO_DATA -> noneKnown();
        };
    }

    private LocalizedText text(String english, String russian, List<EvidenceFinding> withData) {
        return LocalizedText.of(
                "en", english + " (" + list(withData, "en", NumberText::decimals) + ").",
                "ru", russian + " (" + list(withData, "ru", NumberText::russianDecimals) + ").");
    }

    /** The figures with their quotients. */
    private String list(List<EvidenceFinding> withData, String language, DoubleFunction<String> number) {
        return withData.stream()
                .map(finding -> name(finding.citation(), language) + " "
                        + number.apply(finding.locationQuotient().toOptional().orElseThrow()))
                .collect(joining("; "));
    }

    private String name(EvidenceCitation citation, String language) {
        return strategy.resolve(citation.indicator()).name().in(language) + ", "
                + strategy.resolve(citation.activity()).name().in(language);
    }
}
