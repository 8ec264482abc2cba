/** What a package of products is worth, and on which scale it matters. */
@NullMarked
package org.regionalstrategy.scoring.significance;

import org.jspecify.annotations.NullMarked;
