package org.regionalstrategy.model.common;

import java.math.BigDecimal;

/**
 * An exact amount in the money unit of the strategy it belongs to: its currency and scale, constant prices of its price year.
 *
 * @param amount how many of the money unit, a decimal of any sign; trailing zeros are dropped, so that equal amounts are equal
 *     values
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    public static Money of(long amount) {
        return new Money(BigDecimal.valueOf(amount));
    }

    /** Reads a decimal number such as {@code 1200.50}. */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** The amount without exponent. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
