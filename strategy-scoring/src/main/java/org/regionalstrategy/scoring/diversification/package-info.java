/** What a region could turn to, and with whom. */
@NullMarked
package org.regionalstrategy.scoring.diversification;

import org.jspecify.annotations.NullMarked;
