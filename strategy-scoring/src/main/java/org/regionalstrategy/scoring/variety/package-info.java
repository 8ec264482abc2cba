/** How varied a region is, within related activities and between unrelated ones. */
@NullMarked
package org.regionalstrategy.scoring.variety;

import org.jspecify.annotations.NullMarked;
