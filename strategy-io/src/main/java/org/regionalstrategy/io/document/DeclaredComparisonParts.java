package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.cooperation.DeclaredComparison;
import org.regionalstrategy.model.assessment.cooperation.DeclaredMatch;

/** Gathers the parts of a declared comparison, which is a record and has no builder. */
final class DeclaredComparisonParts {
    private ImmutableList<DeclaredMatch> matches = ImmutableList.of();
    private ImmutableList<Integer> undeclared = ImmutableList.of();
    private @Nullable Explanation explanation;

    DeclaredComparisonParts matches(ImmutableList<DeclaredMatch> value) {
        matches = value;
        return this;
    }

    DeclaredComparisonParts undeclared(ImmutableList<Integer> value) {
        undeclared = value;
        return this;
    }

    DeclaredComparisonParts explanation(Explanation value) {
        explanation = value;
        return this;
    }

    DeclaredComparison build() {
        return new DeclaredComparison(matches, undeclared, requireNonNull(explanation, "explanation"));
    }
}
