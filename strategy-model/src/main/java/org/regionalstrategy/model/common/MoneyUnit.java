package org.regionalstrategy.model.common;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Year;

/**
 * The unit of all amounts of a strategy.
 *
 * @param currency the ISO 4217 code, such as {@code RUB}
 * @param priceYear the year in whose prices the amounts are
 * @param scale how many units of the currency an amount of 1 stands for
 */
public record MoneyUnit(String currency, Year priceYear, Scale scale) {
    public MoneyUnit {
        checkArgument(
                currency.matches("[A-Z]{3}"),
                "currency must be an ISO 4217 code of three capitals such as RUB: %s",
                currency);
        requireNonNull(priceYear, "priceYear");
        requireNonNull(scale, "scale");
    }
}
