/** How findings are put into words; for use within the library. */
@NullMarked
package org.regionalstrategy.scoring.wording;

import org.jspecify.annotations.NullMarked;
