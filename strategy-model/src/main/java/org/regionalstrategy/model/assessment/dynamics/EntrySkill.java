package org.regionalstrategy.model.assessment.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.Measure;

/** How well relatedness density foretold which activities entered some regions. */
@Value.Immutable
@ValueStyle
public abstract class EntrySkill {
    EntrySkill() {}

    /** How often an activity could have entered a region that lacked it at the start of a period. */
    public abstract int atRisk();

    /** How many of them entered by the end of the period. */
    public abstract int entered();

    /** The share of those that entered, 0 to 1; undefined if none could. */
    public abstract Measure baseRate();

    /**
     * The change of the log odds of entry from a density of 0 to one of 1, in a logit of entry on density over all periods: above 0
     * where related activities entered more often. Undefined, with the reason, if there are too few entries or no model.
     */
    public abstract Measure logOdds();

    /** The interval of the log odds by Wald's standard error; absent as they are. Too narrow where entries hang together. */
    public abstract Optional<Interval> interval();

    /**
     * The area under the curve out of sample: with which probability an activity that entered in the last period was ranked above one
     * that did not, by a model of the periods before it; 0 to 1, one half being chance (Hanley and McNeil 1982). Undefined as the log
     * odds are, or if all or none entered in that period.
     */
    public abstract Measure auc();

    @Value.Check
    void check() {
        checkArgument(
                entered() >= 0 && entered() <= atRisk(),
                "entry skill: entered must lie from 0 to those at risk, %s: %s",
                atRisk(),
                entered());
        auc().toOptional()
                .ifPresent(auc -> checkArgument(
                        auc >= 0 && auc <= 1, "entry skill: area under the curve must lie from 0 to 1: %s", auc));
    }

    /** A builder that holds these values. */
    public abstract EntrySkillBuilder toBuilder();

    public static EntrySkillBuilder builder() {
        return new EntrySkillBuilder();
    }
}
