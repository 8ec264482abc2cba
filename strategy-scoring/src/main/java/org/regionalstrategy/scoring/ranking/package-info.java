/** How packages rank for those who weigh criteria differently and on scores that are not certain. */
@NullMarked
package org.regionalstrategy.scoring.ranking;

import org.jspecify.annotations.NullMarked;
