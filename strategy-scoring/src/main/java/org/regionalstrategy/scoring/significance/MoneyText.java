package org.regionalstrategy.scoring.significance;

import org.regionalstrategy.model.common.MoneyUnit;
import org.regionalstrategy.model.common.Scale;
import org.regionalstrategy.scoring.wording.NumberText;

/** Amounts of a money unit in words. */
record MoneyText(MoneyUnit unit) {

    /** The unit as SDMX writes it, such as {@code RUB_MLN}. */
    String code() {
        return unit.currency() + sdmxSuffix(unit.scale());
    }

    String english(double amount) {
        return NumberText.decimals(amount) + english(unit.scale()) + " " + unit.currency();
    }

    String russian(double amount) {
        return NumberText.russianDecimals(amount) + russian(unit.scale()) + " " + unit.currency();
    }

    private static String sdmxSuffix(Scale scale) {
        return switch (scale) {
            case UNITS -> "";
            case THOUSANDS -> "_THS";
            case MILLIONS -> "_MLN";
            case BILLIONS -> "_BLN";
        };
    }

    private static String english(Scale scale) {
        return switch (scale) {
            case UNITS -> "";
            case THOUSANDS -> " thousand";
            case MILLIONS -> " million";
            case BILLIONS -> " billion";
        };
    }

    private static String russian(Scale scale) {
        return switch (scale) {
            case UNITS -> "";
            case THOUSANDS -> " тыс.";
            case MILLIONS -> " млн";
            case BILLIONS -> " млрд";
        };
    }
}
