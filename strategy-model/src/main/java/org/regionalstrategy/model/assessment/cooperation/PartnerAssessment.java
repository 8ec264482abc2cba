package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** Which organizations from outside would open the gates of a strategy. */
@Value.Immutable
@ValueStyle
public abstract class PartnerAssessment {
    PartnerAssessment() {}

    /** Those that open a gate or help to, the greatest worth first, tied ones by id. */
    public abstract ImmutableList<PartnerFinding> partners();

    /**
     * The best sets: of all with at most the number of partners sought those of the greatest worth, of these those with the fewest
     * partners; several are ties. By ids. None if no gate can be opened so.
     */
    public abstract ImmutableList<PartnerSet> bestSets();

    /** Whether no set is better than these; false where a bound ended the search. */
    public abstract boolean proven();

    /** Whether these are all ties but for stand-ins; false where a bound cut the list. */
    public abstract boolean allTies();

    /** Which partners are the best, in a sentence. */
    public abstract Explanation explanation();

    /** The method and its settings. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** A builder that holds these values. */
    public abstract PartnerAssessmentBuilder toBuilder();

    public static PartnerAssessmentBuilder builder() {
        return new PartnerAssessmentBuilder();
    }
}
