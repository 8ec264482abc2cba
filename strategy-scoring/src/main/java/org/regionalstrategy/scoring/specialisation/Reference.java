package org.regionalstrategy.scoring.specialisation;

import static java.util.Objects.requireNonNull;

/** What the structure of a region, or the geography of an activity, is compared with. */
public sealed interface Reference {
    /** A reference that is drawn from the matrix itself. */
    enum Within implements Reference {
        /** All regions together, with the region itself: the usual reference of the location quotient. */
        ALL,
        /**
         * All other regions together. Where a region is a large part of the nation this shows what the reference with the region
         * hides; a single region has no others.
         */
        OTHERS,
        /**
         * The mean of the shares of each other region, so that large and small ones count alike. Regions without any amount have
         * no shares and are not counted.
         */
        MEAN_OF_OTHERS
    }

    /**
     * A reference from elsewhere: a nation, the peers, the world; for activities the population or the area.
     *
     * @param composition over the same labels as the matrix
     */
    record Given(Composition composition) implements Reference {
        public Given {
            requireNonNull(composition, "composition");
        }
    }
}
