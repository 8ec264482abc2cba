package org.regionalstrategy.io.tree;

import org.regionalstrategy.io.diagnostics.Problem;

/** The text cannot be read any further; only thrown and caught within this package. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableException(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
