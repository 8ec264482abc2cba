/** Monotone formulas: their smallest sets, their duals and their probabilities; for use within the library. */
@NullMarked
package org.regionalstrategy.scoring.formula;

import org.jspecify.annotations.NullMarked;
