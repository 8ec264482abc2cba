package org.regionalstrategy.scoring.verdict;

import org.regionalstrategy.model.assessment.Verdict;

/** The verdicts in words, as they end a sentence. */
final class VerdictText {
    private VerdictText() {}

    static String english(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> "proven";
            case EMERGING -> "emerging";
            case CLAIMED_ONLY -> "neither proven nor contradicted";
            case CONTRADICTED -> "contradicted";
            case NO_DATA -> "no data";
        };
    }

    static String russian(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> "подтверждено";
            case EMERGING -> "формируется";
            case CLAIMED_ONLY -> "не подтверждено и не опровергнуто";
            case CONTRADICTED -> "опровергнуто";
            case NO_DATA -> "нет данных";
        };
    }
}
