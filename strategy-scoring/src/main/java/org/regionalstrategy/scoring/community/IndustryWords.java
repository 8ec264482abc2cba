package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalstrategy.model.assessment.cooperation.ChanceTest;
import org.regionalstrategy.model.assessment.cooperation.CrossingTies;
import org.regionalstrategy.model.assessment.cooperation.IndustryRelation;
import org.regionalstrategy.model.assessment.cooperation.PValue;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.wording.NumberText;

/** What is said of communities and industries. */
final class IndustryWords {
    private IndustryWords() {}

    static ImmutableSortedMap<String, String> settings(IndustryOptions options, Industries industries) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("method", "ARI and AMI, permutation of industries over organizations")
                .put(
                        "classification",
                        industries.classification().map(ref -> ref.id()).orElse("none"))
                .put("informationScale", InformationScale.MEAN.name())
                .put("digits", Integer.toString(options.digits()))
                .put("severalCodes", options.severalCodes().name())
                .put("permutations", Integer.toString(options.permutations()))
                .put("seed", Long.toString(options.seed()))
                .put("significance", Double.toString(options.significance()))
                .put("libraryVersion", LibraryVersion.current())
                .buildOrThrow();
    }

    static ImmutableList<LocalizedText> warnings(Industries industries) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        if (!industries.none().isEmpty()) {
            int none = industries.none().size();
            warnings.add(LocalizedText.of(
                    "en",
                    "Organizations without an industry were left out: " + none + ".",
                    "ru",
                    "Не учтены организации, отрасль которых неизвестна: " + none + "."));
        }
        if (!industries.several().isEmpty()) {
            int several = industries.several().size();
            warnings.add(LocalizedText.of(
                    "en",
                    "Organizations with activities in several industries: " + several
                            + "; see the rule in the settings.",
                    "ru",
                    "Организации с видами деятельности в нескольких отраслях: " + several
                            + "; правило указано в настройках."));
        }
        return warnings.build();
    }

    static LocalizedText found(
            IndustryRelation relation, PartitionAgreement agreement, Optional<ChanceTest> test, CrossingTies across) {
        String english = english(relation);
        String russian = russian(relation);
        OptionalDouble rand = agreement.adjustedRand().toOptional();
        if (test.isPresent() && rand.isPresent()) {
            PValue smaller = test.get().above().value() <= test.get().below().value()
                    ? test.get().above()
                    : test.get().below();
            String p = String.format(Locale.ROOT, "%.4f", smaller.value());
            english += "; ARI " + NumberText.decimals(rand.getAsDouble()) + ", one-sided p = " + p;
            russian += "; ARI " + NumberText.russianDecimals(rand.getAsDouble()) + ", одностороннее p = "
                    + p.replace('.', ',');
        }
        OptionalDouble share = across.share().toOptional();
        if (share.isPresent()) {
            english += "; ties across industries: " + NumberText.percent(share.getAsDouble());
            russian += "; связей между отраслями: " + NumberText.russianPercent(share.getAsDouble());
        }
        return LocalizedText.of("en", english + ".", "ru", russian + ".");
    }

    private static String english(IndustryRelation relation) {
        return switch (relation) {
            case FOLLOWS_INDUSTRIES -> "Communities follow industries more than chance would";
            case CROSSES_INDUSTRIES -> "Communities mix industries more than chance would";
            case INDEPENDENT_OF_INDUSTRIES -> "Communities mix industries as chance would";
            case UNDEFINED -> "Whether communities follow industries cannot be told: no random division could differ";
        };
    }

    private static String russian(IndustryRelation relation) {
        return switch (relation) {
            case FOLLOWS_INDUSTRIES -> "Сообщества следуют отраслям больше, чем при случайном распределении";
            case CROSSES_INDUSTRIES -> "Сообщества смешивают отрасли больше, чем при случайном распределении";
            case INDEPENDENT_OF_INDUSTRIES -> "Сообщества смешивают отрасли так же, как при случайном распределении";
            case UNDEFINED ->
                "Следуют ли сообщества отраслям, сказать нельзя: случайное распределение не может отличаться";
        };
    }
}
