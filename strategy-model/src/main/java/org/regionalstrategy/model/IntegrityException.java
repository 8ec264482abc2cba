package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** A strategy cannot be built because it breaks rules; it holds every violation, errors and warnings. */
public final class IntegrityException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Violation> violations;

    public IntegrityException(Iterable<Violation> violations) {
        this(ImmutableList.copyOf(violations));
    }

    private IntegrityException(ImmutableList<Violation> violations) {
        super(violations.stream()
                .map(Violation::toString)
                .collect(Collectors.joining(
                        "\n  ", "strategy breaks its rules in " + violations.size() + " places:\n  ", "")));
        this.violations = violations;
    }

    /** All violations, in the order of the document. */
    public ImmutableList<Violation> violations() {
        return violations;
    }
}
