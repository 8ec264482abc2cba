package org.regionalstrategy.model.assessment.dynamics;

/**
 * A part of the growth of an activity in a region, in the unit of the figures. With x and y the figures of the region at start and
 * end, {@code g = Y/X - 1} the growth of the reference and {@code G = Y_a/X_a - 1} that of the activity in it:
 */
public enum GrowthComponent {
    /** {@code y - x}: all of it; the sum of {@link #NATIONAL}, {@link #INDUSTRY_MIX} and {@link #REGIONAL_SHIFT}. */
    GROWTH,
    /** {@code x g}: what would have come about had the activity grown as the reference did as a whole. */
    NATIONAL,
    /** {@code x (G - g)}: what the activity's growth in the reference adds: above zero where the region has what grows. */
    INDUSTRY_MIX,
    /** {@code y - x - x G}: what the region gained beyond the growth of the activity in the reference: its competitiveness. */
    REGIONAL_SHIFT,
    /** {@code y - x - x g}: the net shift, {@link #INDUSTRY_MIX} and {@link #REGIONAL_SHIFT} together. */
    NET_SHIFT,
    /**
     * {@code x* (y/x - 1 - G)} with the homothetic figure {@code x* = x_r X_a/X}, what the region would have of the activity with
     * the structure of the reference: competitiveness freed of the region's specialisation (Esteban-Marquillas).
     */
    COMPETITIVE,
    /**
     * {@code (x - x*) (y/x - 1 - G)}: above zero where the region is specialised in what it is good at; with {@link #COMPETITIVE} it
     * adds up to {@link #REGIONAL_SHIFT} (Esteban-Marquillas).
     */
    ALLOCATION
}
