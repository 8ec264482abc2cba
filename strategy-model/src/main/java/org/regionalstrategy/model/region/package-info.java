/** Places and the classifications of what is done in them. */
@NullMarked
package org.regionalstrategy.model.region;

import org.jspecify.annotations.NullMarked;
