package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.common.MoneyUnit;
import org.regionalstrategy.model.common.Scale;

/** Gathers the parts of a money unit, which is a record and has no builder. */
final class MoneyUnitParts {
    private @Nullable String currency;
    private @Nullable Year priceYear;
    private @Nullable Scale scale;

    MoneyUnitParts currency(String value) {
        currency = value;
        return this;
    }

    MoneyUnitParts priceYear(Year value) {
        priceYear = value;
        return this;
    }

    MoneyUnitParts scale(Scale value) {
        scale = value;
        return this;
    }

    MoneyUnit build() {
        return new MoneyUnit(
                requireNonNull(currency, "currency"),
                requireNonNull(priceYear, "priceYear"),
                requireNonNull(scale, "scale"));
    }
}
