package org.regionalstrategy.model.common;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Year;

/**
 * The unit of all amounts of a strategy: a currency of ISO 4217, in constant prices, so that amounts of different years add up.
 *
 * @param currency the ISO 4217 code of three capitals, such as {@code RUB}
 * @param priceYear the calendar year in whose prices the amounts are, whenever they are paid
 * @param scale how many units of the currency an amount of 1 stands for (what SDMX calls UNIT_MULT)
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
