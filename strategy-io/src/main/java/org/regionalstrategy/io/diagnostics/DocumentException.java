package org.regionalstrategy.io.diagnostics;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A document could not be read. It carries every problem found, not only the first. */
public final class DocumentException extends RuntimeException {
    /** How many problems one exception holds; {@link #total()} counts all. */
    public static final int MAX_PROBLEMS = 100;

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;
    private final int total;

    /**
     * An exception with the first {@value #MAX_PROBLEMS} of the problems in the order of their places.
     *
     * @param total how many were found, at least as many as are given
     */
    public DocumentException(List<Problem> problems, int total) {
        this(first(problems), total, problems.size());
    }

    private DocumentException(ImmutableList<Problem> kept, int total, int given) {
        super(message(kept, total));
        if (kept.isEmpty() || total < given) {
            throw new IllegalArgumentException(
                    "document exception: total must be >= the number of problems and both > 0: " + total + ", "
                            + given);
        }
        this.problems = kept;
        this.total = total;
    }

    /** The problems in the order of their places, at most {@value #MAX_PROBLEMS}. */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /** How many problems were found. */
    public int total() {
        return total;
    }

    private static ImmutableList<Problem> first(List<Problem> problems) {
        return problems.stream().sorted(Problem.BY_PLACE).limit(MAX_PROBLEMS).collect(ImmutableList.toImmutableList());
    }

    private static String message(ImmutableList<Problem> kept, int total) {
        String file = kept.isEmpty() ? "document" : kept.get(0).file();
        String count = total + (total == 1 ? " problem" : " problems");
        String cut = total > kept.size() ? ", of which the first " + kept.size() : "";
        return file + ": " + count + cut + "\n\n" + ProblemRenderer.render(kept);
    }
}
