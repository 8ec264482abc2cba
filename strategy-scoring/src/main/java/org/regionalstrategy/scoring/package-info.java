/** The way in: a strategy and its evidence are evaluated into an assessment. */
@NullMarked
package org.regionalstrategy.scoring;

import org.jspecify.annotations.NullMarked;
