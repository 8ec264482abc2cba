package org.regionalstrategy.model;

import java.util.Locale;

/** A rule that every strategy keeps. */
public enum IntegrityRule {
    INVALID_ID(
            Severity.ERROR, "An id consists of letters, digits, '.', '_' and '-', and begins with a letter or digit."),
    DUPLICATE_ID(Severity.ERROR, "No two things of one type have the same id."),
    UNKNOWN_REFERENCE(Severity.ERROR, "What is referred to exists."),
    REFERS_TO_LATER(Severity.ERROR, "A thing refers only to things known no later than itself; sources excepted."),
    CYCLE_IN_REGIONS(Severity.ERROR, "No region contains itself, directly or through others."),
    CYCLE_IN_CLASSIFICATION(Severity.ERROR, "No activity is broader than itself, directly or through others."),
    CYCLE_IN_ORGANIZATIONS(
            Severity.ERROR, "No organization is a part or a spin-off of itself, directly or through others."),
    CYCLE_IN_INFRASTRUCTURE(Severity.ERROR, "No infrastructure depends on itself, directly or through others."),
    CYCLE_IN_PROJECTS(Severity.ERROR, "No project follows itself, directly or through others."),
    DUPLICATE_CODE(Severity.ERROR, "No two regions have the same code in one scheme."),
    DUPLICATE_NOTATION(Severity.ERROR, "No two activities of a classification have the same notation."),
    MIXED_CLASSIFICATIONS(
            Severity.ERROR,
            "An activity and its broader one, an indicator and the activities cited with it, and a concordance and what it"
                    + " maps, share a classification."),
    MAPPED_ABOVE_ONE(Severity.ERROR, "The parts of an activity that a concordance maps add up to at most 1."),
    EMPTY_BASE(Severity.ERROR, "The base of a citation has at least one activity."),
    NESTED_BASE(Severity.ERROR, "No activity of a base contains another one of it, which would count twice."),
    PACKAGE_WITHOUT_CORE_PRODUCT(Severity.ERROR, "A package has at least one core product."),
    REPEATED_ENTRY(
            Severity.ERROR,
            "A list of products, members, capabilities, criteria, scores or dates names each of them once."),
    EMPTY_REQUIREMENT(Severity.ERROR, "A compound requirement has at least one part."),
    COUNT_BEYOND_PARTS(Severity.ERROR, "At least k of n parts: k is from 1 to n."),
    LEVEL_OUTSIDE_SCALE(Severity.ERROR, "A level lies on its scale: TRL 1 to 9, MRL 1 to 10, none 1."),
    LINK_TO_ITSELF(Severity.ERROR, "A cooperation link joins two different organizations."),
    NOT_POSITIVE(Severity.ERROR, "Intensity, capacity, demand and area are above zero."),
    NEGATIVE_AMOUNT(
            Severity.ERROR,
            "Costs, budgets, market sizes, lead times, durations and numbers of employees are not negative."),
    OUT_OF_RANGE(
            Severity.ERROR,
            "Shares and probabilities lie from 0 to 1, growth above -1, comparisons from 1 to 9, durations up to 1,200 months."),
    NOT_FINITE(Severity.ERROR, "Every number is finite."),
    FUNDING_ABOVE_ONE(Severity.ERROR, "The funding shares of a project add up to at most 1."),
    INCONSISTENT_INTERVAL(Severity.ERROR, "The lower end of an interval is not above the upper end."),
    WEIGHTS_NEVER_ONE(Severity.ERROR, "The weight intervals of a participant admit weights that add up to 1."),
    ENDS_BEFORE_START(Severity.ERROR, "Nothing ends before it starts."),
    DURATION_BEYOND_DATES(Severity.ERROR, "A project takes no longer than from its start to its end."),
    MILESTONE_OUTSIDE_PROJECT(Severity.ERROR, "A milestone is due between the start and the end of its project."),
    TARGET_OUT_OF_ORDER(
            Severity.ERROR,
            "The values of a target follow each other: baseline, milestones and goal, each in a later year."),
    SCALE_AGAINST_DIRECTION(
            Severity.ERROR,
            "The best level of a scale lies above the worst where more is better, and below it where less is better."),
    SCORE_OUTSIDE_SCALE(Severity.ERROR, "A score lies between the worst and the best level of its criterion."),
    COMPARED_WITH_ITSELF(Severity.ERROR, "A comparison is between two different criteria."),
    HORIZON_BEFORE_AS_OF(Severity.ERROR, "The horizon lies after the year of the as-of date."),
    STRENGTH_WITHOUT_EVIDENCE(Severity.WARNING, "A strength cites evidence."),
    OBSERVATION_WITHOUT_SOURCE(Severity.WARNING, "An observation in the strategy names its source."),
    PRODUCT_WITHOUT_MARKET_EVIDENCE(
            Severity.WARNING, "A product has a market, with a source or marked as illustrative."),
    DEMAND_WITHOUT_CAPACITY(
            Severity.WARNING, "Where capacity of an infrastructure is taken, it is known how much capacity that has."),
    DEMAND_ABOVE_CAPACITY(
            Severity.WARNING,
            "No requirement takes more than the whole capacity of an infrastructure: what does can never be met."),
    COMMUNITY_IS_AN_INDUSTRY(
            Severity.WARNING,
            "The members of a community do not all share one two-digit code: that would be an industry under another name.");

    private final Severity severity;
    private final String description;

    IntegrityRule(Severity severity, String description) {
        this.severity = severity;
        this.description = description;
    }

    /** The name under which the rule is reported, such as {@code unknown-reference}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What holds where the rule is kept. */
    public String description() {
        return description;
    }
}
