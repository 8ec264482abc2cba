package org.regionalstrategy.model.cooperation;

/**
 * How two organizations cooperate: the role of a CERIF link entity. Where a type has a direction, the first organization is the
 * giving side.
 */
public enum LinkType {
    /** They research or develop together; no direction. */
    JOINT_RD,
    /** The first supplies the second with what goes into its products. */
    SUPPLY,
    /** The second was founded out of the first. */
    SPIN_OFF,
    /** They are members of one consortium or joint venture; no direction. */
    CONSORTIUM,
    /** They use a facility together, or the first lets the second use its own. */
    SHARED_FACILITY,
    /** The first trains people for the second. */
    TRAINING,
    /** The first licenses technology or rights to the second. */
    LICENCE,
    /** The second buys from the first, as a user of its products. */
    CUSTOMER
}
