package org.regionalstrategy.io.diagnostics;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.Severity;

/**
 * What came of reading: a value, with warnings perhaps, or the problems that kept it from being read.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {
    private final Optional<T> value;
    private final ImmutableList<Problem> problems;
    private final int total;

    private ReadResult(Optional<T> value, List<Problem> problems, int total) {
        this.value = value;
        this.problems = problems.stream()
                .sorted(Problem.BY_PLACE)
                .limit(DocumentException.MAX_PROBLEMS)
                .collect(ImmutableList.toImmutableList());
        this.total = total;
    }

    /**
     * A result.
     *
     * @param value absent exactly when there is an error among the problems
     * @param total how many problems were found, at least as many as are given
     */
    public static <T> ReadResult<T> of(Optional<T> value, List<Problem> problems, int total) {
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (failed == value.isPresent() || total < problems.size()) {
            throw new IllegalArgumentException("read result: there must be a value exactly when there is no error, and"
                    + " total must count all problems: " + total + " of " + problems.size());
        }
        return new ReadResult<>(value, problems, total);
    }

    /** The value; absent exactly when there is an error among the problems. */
    public Optional<T> value() {
        return value;
    }

    /**
     * Errors and warnings in the order of their places, at most {@value DocumentException#MAX_PROBLEMS}; only warnings
     * when there is a value.
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /** How many problems were found. */
    public int total() {
        return total;
    }

    /**
     * The value.
     *
     * @throws DocumentException with the problems if there is none
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new DocumentException(problems, total));
    }
}
