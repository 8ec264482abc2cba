/** By what a result was computed. */
@NullMarked
package org.regionalstrategy.scoring.provenance;

import org.jspecify.annotations.NullMarked;
