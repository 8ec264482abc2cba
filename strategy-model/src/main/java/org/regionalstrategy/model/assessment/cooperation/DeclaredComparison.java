package org.regionalstrategy.model.assessment.cooperation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.assessment.Explanation;

/**
 * Declared communities against detected ones: who is missing from which. Declared communities may overlap, so they are compared
 * one by one and not as divisions.
 *
 * @param matches each declared community, in the order of the strategy
 * @param undeclared the numbers of the detected communities that are not the most like any declared one: nobody has named them
 * @param explanation how many are matched, in a sentence
 */
public record DeclaredComparison(
        ImmutableList<DeclaredMatch> matches, ImmutableList<Integer> undeclared, Explanation explanation) {
    public DeclaredComparison {
        requireNonNull(matches, "matches");
        requireNonNull(undeclared, "undeclared");
        requireNonNull(explanation, "explanation");
    }
}
