/** Who stands between others: organizations without whom cooperation, or the way to the market, falls apart. */
@NullMarked
package org.regionalstrategy.scoring.brokerage;

import org.jspecify.annotations.NullMarked;
