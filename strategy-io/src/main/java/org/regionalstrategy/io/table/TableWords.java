package org.regionalstrategy.io.table;

import org.regionalstrategy.model.common.LocalizedText;

/** Reasons in tables. */
final class TableWords {
    static final LocalizedText MISSING = LocalizedText.of("en", "the figure is missing", "ru", "значение отсутствует");

    private TableWords() {}
}
