/** Which organizations from outside the region would open the gates of its packages. */
@NullMarked
package org.regionalstrategy.scoring.partner;

import org.jspecify.annotations.NullMarked;
