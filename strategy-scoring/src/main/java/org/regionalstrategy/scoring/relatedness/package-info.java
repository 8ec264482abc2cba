/** How near an activity is to what a region has already, and what adding it would open. */
@NullMarked
package org.regionalstrategy.scoring.relatedness;

import org.jspecify.annotations.NullMarked;
