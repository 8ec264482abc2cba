/** Location quotients, their uncertainty, and the verdict of the figures on a claimed strength. */
@NullMarked
package org.regionalstrategy.scoring.specialisation;

import org.jspecify.annotations.NullMarked;
