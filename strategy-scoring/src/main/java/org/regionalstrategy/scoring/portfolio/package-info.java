/** Which packages to choose under a budget, with infrastructure that they share, and what other policies would yield. */
@NullMarked
package org.regionalstrategy.scoring.portfolio;

import org.jspecify.annotations.NullMarked;
