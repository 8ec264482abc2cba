/** What a package needs from others before it can enter a market: infrastructure, decisions, instruments. */
@NullMarked
package org.regionalstrategy.model.enabling;

import org.jspecify.annotations.NullMarked;
