package org.regionalstrategy.model.cooperation;

/** How a community came to be known. */
public enum CommunityOrigin {
    /** Its members say they are one. */
    DECLARED,
    /** It was found in the network of cooperation links (community detection). */
    DETECTED
}
