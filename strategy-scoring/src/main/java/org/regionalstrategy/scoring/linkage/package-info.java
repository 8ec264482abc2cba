/** Which organizations without a link should have one: those that open packages together, and those whose capabilities are related. */
@NullMarked
package org.regionalstrategy.scoring.linkage;

import org.jspecify.annotations.NullMarked;
