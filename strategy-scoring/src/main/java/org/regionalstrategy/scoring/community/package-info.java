/** Who produces together: communities of the network of cooperation, and how they relate to industries. */
@NullMarked
package org.regionalstrategy.scoring.community;

import org.jspecify.annotations.NullMarked;
