package org.regionalstrategy.scoring.presence;

/** What it takes for a region to have an activity: yes or no, or to a degree. */
public sealed interface PresenceRule permits DiscretePresenceRule, ContinuousPresence {
    /** The rule and its thresholds in words for the settings of a result, such as {@code LQ >= 1}. */
    String description();
}
