package org.regionalstrategy.scoring.portfolio;

import java.math.BigDecimal;
import org.regionalstrategy.model.common.Money;

/**
 * Amounts as whole numbers of the smallest decimal unit that any of them needs, so that costs are added exactly.
 *
 * @param decimals how many decimals the amounts have
 */
record MoneyUnits(int decimals) {
    static MoneyUnits of(Iterable<Money> amounts) {
        int decimals = 0;
        for (Money amount : amounts) {
            decimals = Math.max(decimals, amount.amount().scale());
        }
        return new MoneyUnits(decimals);
    }

    long toUnits(Money amount) {
        try {
            return amount.amount().setScale(decimals).unscaledValue().longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "portfolio: the amount " + amount + " with " + decimals + " decimals is too large", e);
        }
    }

    Money toMoney(long units) {
        return Money.of(BigDecimal.valueOf(units, decimals));
    }
}
