/** Which activities a region has, by which rule, and when they come and go. */
@NullMarked
package org.regionalstrategy.scoring.presence;

import org.jspecify.annotations.NullMarked;
