package org.regionalstrategy.examples.cli;

/** What the program tells the shell. */
final class ExitCodes {
    /** All is well. */
    static final int GOOD = 0;

    /** A document or table has errors. */
    static final int FINDINGS = 1;

    /** The program was called wrongly, or a file cannot be read or written. */
    static final int USAGE = 2;

    private ExitCodes() {}
}
