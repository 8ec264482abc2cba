package org.regionalstrategy.model.cooperation;

/** How two organizations cooperate. */
public enum LinkType {
    JOINT_RD,
    SUPPLY,
    SPIN_OFF,
    CONSORTIUM,
    SHARED_FACILITY,
    TRAINING,
    LICENCE,
    CUSTOMER
}
