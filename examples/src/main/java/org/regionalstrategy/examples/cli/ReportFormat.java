package org.regionalstrategy.examples.cli;

/** How problems are told. */
enum ReportFormat {
    /** For people: the line, a mark under the place, and what would be right. */
    TEXT,

    /** For programs. */
    JSON,

    /** For editors, forges and continuous integration: SARIF 2.1.0. */
    SARIF
}
