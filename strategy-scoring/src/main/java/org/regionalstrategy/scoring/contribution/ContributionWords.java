package org.regionalstrategy.scoring.contribution;

import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.wording.NumberText;

/** Contributions in words. */
final class ContributionWords {
    private static final String RUSSIAN = "ru";

    private ContributionWords() {}

    static LocalizedText ofPackage(LocalizedText name, boolean openToAll, boolean openToNobody, int contributing) {
        if (!openToAll) {
            return LocalizedText.of(
                    "en",
                    name.in("en") + ": all known organizations together do not meet the requirements.",
                    RUSSIAN,
                    "«" + name.in(RUSSIAN) + "»: всех известных организаций вместе недостаточно для требований.");
        } else if (openToNobody) {
            return LocalizedText.of(
                    "en",
                    name.in("en") + ": the requirements are met without any organization.",
                    RUSSIAN,
                    "«" + name.in(RUSSIAN) + "»: требования выполнены и без организаций.");
        }
        return LocalizedText.of(
                "en",
                name.in("en") + ": organizations that contribute to opening it: " + contributing + ".",
                RUSSIAN,
                "«" + name.in(RUSSIAN) + "»: организаций, вносящих вклад в выход на рынок: " + contributing + ".");
    }

    static LocalizedText inAll(int opened, int packages) {
        return LocalizedText.of(
                "en",
                "Packages that organizations can open together: " + opened + " of " + packages + ".",
                RUSSIAN,
                "Пакетов, которые организации могут открыть вместе: " + opened + " из " + packages + ".");
    }

    static LocalizedText toPackage(LocalizedText organization, LocalizedText name, double value, boolean needed) {
        return LocalizedText.of(
                "en",
                organization.in("en") + " contributes " + NumberText.percent(value) + " of the opening of "
                        + name.in("en")
                        + (needed
                                ? "; no coalition opens it without this organization."
                                : "; others can take its place."),
                RUSSIAN,
                "«" + organization.in(RUSSIAN) + "»: вклад " + NumberText.russianPercent(value)
                        + " в выход на рынок пакета «" + name.in(RUSSIAN) + "»"
                        + (needed
                                ? "; без этой организации его не откроет ни одна коалиция."
                                : "; другие могут её заменить."));
    }

    static LocalizedText toNumber(LocalizedText organization, double value) {
        return LocalizedText.of(
                "en",
                organization.in("en") + " contributes " + NumberText.decimals(value) + " open packages.",
                RUSSIAN,
                "«" + organization.in(RUSSIAN) + "»: вклад в число открытых пакетов "
                        + NumberText.russianDecimals(value) + ".");
    }

    static LocalizedText toValue(LocalizedText organization, double value) {
        return LocalizedText.of(
                "en",
                organization.in("en") + " contributes " + NumberText.english(value)
                        + " to the market value of open packages.",
                RUSSIAN,
                "«" + organization.in(RUSSIAN) + "»: вклад в рыночную стоимость открытых пакетов "
                        + NumberText.russian(value) + ".");
    }

    static LocalizedText undefinedValue(LocalizedText name) {
        return LocalizedText.of(
                "en",
                "The market value of " + name.in("en") + " is undefined.",
                RUSSIAN,
                "Рыночная стоимость пакета «" + name.in(RUSSIAN) + "» не определена.");
    }

    static LocalizedText sampled(LocalizedText name) {
        return LocalizedText.of(
                "en",
                "The contributions to " + name.in("en") + " are estimates from random orders, with standard errors.",
                RUSSIAN,
                "Вклады в пакет «" + name.in(RUSSIAN) + "» оценены по случайным порядкам, со стандартными ошибками.");
    }
}
