/** Location quotients and their uncertainty, and how specialised regions and how concentrated activities are. */
@NullMarked
package org.regionalstrategy.scoring.specialisation;

import org.jspecify.annotations.NullMarked;
