package org.regionalstrategy.model.assessment;

/** Why a package is not in a portfolio. */
public enum RejectionReason {
    /** With what it needs it costs more than the whole budget. */
    OVER_BUDGET,
    /** It fits the budget, but not beside packages that are worth more together. */
    LESS_VALUE_FOR_MONEY,
    /** It takes more of the capacity of an infrastructure than there is, or than the chosen packages leave. */
    CAPACITY_SHORT,
    /** No known addition opens its gate. */
    NO_WAY_TO_OPEN,
    /** Its value is not defined. */
    VALUE_UNDEFINED,
    /** The cost of it, or of infrastructure it needs, is not known. */
    COST_UNKNOWN,
    /** A participant will not accept it. */
    VETOED
}
