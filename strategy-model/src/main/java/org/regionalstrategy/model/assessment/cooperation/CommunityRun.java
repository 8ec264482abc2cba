package org.regionalstrategy.model.assessment.cooperation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.assessment.Measure;

/**
 * What one run of a search for communities found.
 *
 * @param seed its seed
 * @param communities how many communities of two members or more it found, 0 or more
 * @param quality the quality of its division
 * @param converged whether its last iteration changed nothing
 */
public record CommunityRun(long seed, int communities, Measure quality, boolean converged) {
    public CommunityRun {
        checkArgument(communities >= 0, "run: the number of communities must be >= 0: %s", communities);
        requireNonNull(quality, "quality");
    }
}
