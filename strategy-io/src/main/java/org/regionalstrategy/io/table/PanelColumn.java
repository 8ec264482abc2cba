package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableList;

/** What a column of a long table is, with the names it goes by in the header: ours, Eurostat's, those of SDMX. */
enum PanelColumn {
    REGION("region", "geo", "ref_area"),
    ACTIVITY("activity", "nace_r2", "nace_r1", "isic4", "okved2", "hs", "product"),
    YEAR("year", "time", "time_period"),
    VALUE("value", "obs_value"),
    STATUS("status", "obs_status", "obs_flag"),
    CONFIDENTIALITY("conf_status", "conf_flag"),
    MULTIPLIER("unit_mult"),
    /** Says nothing about the value: what SDMX writes of the table itself. */
    ABOUT_THE_TABLE(
            "dataflow",
            "last update",
            "structure",
            "structure_id",
            "structure_name",
            "action",
            "decimals",
            "obs_comment",
            "comment_obs");

    private final ImmutableList<String> headings;

    PanelColumn(String... headings) {
        this.headings = ImmutableList.copyOf(headings);
    }

    /** Its names in lower case, ours first. */
    ImmutableList<String> headings() {
        return headings;
    }
}
