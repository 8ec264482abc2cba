package org.regionalstrategy.scoring.significance;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.product.MarketScope;
import org.regionalstrategy.model.product.Significance;
import org.regionalstrategy.scoring.wording.NumberText;

/** The scale on which the core products of a package matter, against the one that is claimed. */
final class SupportedSignificance {
    private final Significance claimed;
    private final Optional<SoldProduct> decisive;
    private final ValuationOptions options;

    private SupportedSignificance(Significance claimed, Optional<SoldProduct> decisive, ValuationOptions options) {
        this.claimed = claimed;
        this.decisive = decisive;
        this.options = options;
    }

    static SupportedSignificance of(Significance claimed, ImmutableList<SoldProduct> core, ValuationOptions options) {
        Optional<SoldProduct> decisive = Optional.empty();
        for (SoldProduct product : core) {
            Optional<Significance> level = level(product, options);
            boolean higher = level.isPresent()
                    && decisive.flatMap(earlier -> level(earlier, options))
                            .map(earlier -> level.get().compareTo(earlier) > 0)
                            .orElse(true);
            decisive = higher ? Optional.of(product) : decisive;
        }
        return new SupportedSignificance(claimed, decisive, options);
    }

    /** What one core product supports; empty if it has no market. */
    private static Optional<Significance> level(SoldProduct product, ValuationOptions options) {
        return product.market().map(market -> level(market.scope(), product.shareSought(), options));
    }

    private static Significance level(MarketScope scope, OptionalDouble shareSought, ValuationOptions options) {
        if (shareSought.isEmpty() || shareSought.getAsDouble() <= 0) {
            return Significance.REGIONAL;
        }
        double share = shareSought.getAsDouble();
        return switch (scope) {
            case GLOBAL -> share >= options.globalShare() ? Significance.GLOBAL : Significance.NATIONAL;
            case NATIONAL -> share >= options.nationalShare() ? Significance.NATIONAL : Significance.REGIONAL;
            case REGIONAL -> Significance.REGIONAL;
        };
    }

    Optional<Significance> level() {
        return decisive.flatMap(product -> level(product, options));
    }

    Explanation explanation() {
        if (decisive.isEmpty()) {
            return Explanation.of(LocalizedText.of(
                    "en",
                    "Claimed " + english(claimed) + "; none is supported, since no core product has a market.",
                    "ru",
                    "Заявлена " + russian(claimed)
                            + " значимость; не подтверждена никакая: ни у одного основного продукта нет рынка."));
        }
        return Explanation.builder()
                .sentence(sentence(decisive.get(), level().orElseThrow()))
                .inputs(decisive.get().shareInput())
                .build();
    }

    private LocalizedText sentence(SoldProduct product, Significance supported) {
        int order = supported.compareTo(claimed);
        String englishStart = order == 0
                ? "Claimed and supported: " + english(supported)
                : "Claimed " + english(claimed) + ", supported " + (order < 0 ? "only " : "even ") + english(supported);
        String russianStart = order == 0
                ? "Заявлена и подтверждена " + russian(supported) + " значимость"
                : "Заявлена " + russian(claimed) + " значимость, подтверждена " + (order < 0 ? "только " : "даже ")
                        + russian(supported);
        return LocalizedText.of(
                "en", englishStart + "; " + englishReason(product) + ".",
                "ru", russianStart + "; " + russianReason(product) + ".");
    }

    private String englishReason(SoldProduct product) {
        MarketScope scope = product.market().orElseThrow().scope();
        String market = scope.name().toLowerCase(Locale.ROOT) + " market";
        if (product.shareSought().isEmpty()) {
            return product.name("en") + " has a " + market + ", but the share sought is not known";
        }
        double share = product.shareSought().getAsDouble();
        return product.name("en") + " seeks " + NumberText.percent(share) + " of a " + market
                + needed(scope, share)
                        .map(needed -> ", below the " + NumberText.percent(needed) + " that would count on that scale")
                        .orElse("");
    }

    private String russianReason(SoldProduct product) {
        MarketScope scope = product.market().orElseThrow().scope();
        if (product.shareSought().isEmpty()) {
            return "у продукта «" + product.name("ru") + "» есть " + russianNominative(scope)
                    + " рынок, но искомая доля неизвестна";
        }
        double share = product.shareSought().getAsDouble();
        return "продукт «" + product.name("ru") + "» претендует на " + NumberText.russianPercent(share) + " "
                + russianGenitive(scope) + " рынка"
                + needed(scope, share)
                        .map(needed -> ", меньше " + NumberText.russianPercent(needed) + ", значимых в этом масштабе")
                        .orElse("");
    }

    /** The share that the scale of the market takes, where the share sought falls short of it. */
    private Optional<Double> needed(MarketScope scope, double share) {
        double needed = switch (scope) {
            case GLOBAL -> options.globalShare();
            case NATIONAL -> options.nationalShare();
            case REGIONAL -> 0;
        };
        return share < needed ? Optional.of(needed) : Optional.empty();
    }

    private static String english(Significance significance) {
        return significance.name().toLowerCase(Locale.ROOT);
    }

    private static String russian(Significance significance) {
        return switch (significance) {
            case REGIONAL -> "региональная";
            case NATIONAL -> "национальная";
            case GLOBAL -> "глобальная";
        };
    }

    private static String russianNominative(MarketScope scope) {
        return switch (scope) {
            case REGIONAL -> "региональный";
            case NATIONAL -> "национальный";
            case GLOBAL -> "мировой";
        };
    }

    private static String russianGenitive(MarketScope scope) {
        return switch (scope) {
            case REGIONAL -> "регионального";
            case NATIONAL -> "национального";
            case GLOBAL -> "мирового";
        };
    }
}
