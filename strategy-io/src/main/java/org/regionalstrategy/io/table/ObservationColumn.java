package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableList;

/** The columns of a table of observations, each under our own name, Eurostat's or that of SDMX; capitals do not matter. */
enum ObservationColumn {
    REGION(true, "region", "geo", "ref_area"),
    INDICATOR(true, "indicator"),
    ACTIVITY(true, "activity"),
    YEAR(true, "year", "time_period"),
    VALUE(true, "value", "obs_value"),
    UNIT(true, "unit", "unit_measure"),
    STATUS(false, "status", "obs_status", "obs_flag");

    private final boolean required;
    private final ImmutableList<String> headings;

    ObservationColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = ImmutableList.copyOf(headings);
    }

    boolean required() {
        return required;
    }

    /** Its names in lower case, ours first. */
    ImmutableList<String> headings() {
        return headings;
    }
}
