package org.regionalstrategy.model.assessment.structure;

/** Of what indices of specialisation are. */
public enum SpecialisationSubject {
    /** Of regions, over their activities: how specialised they are. */
    REGIONS,
    /** Of activities, over the regions: how concentrated they are in space. */
    ACTIVITIES
}
