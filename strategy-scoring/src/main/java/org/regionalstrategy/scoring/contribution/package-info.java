/** What each organization contributes: the Shapley value of games that coalitions of organizations play. */
@NullMarked
package org.regionalstrategy.scoring.contribution;

import org.jspecify.annotations.NullMarked;
