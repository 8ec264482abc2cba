/** Bulk figures: matrices of regions and activities, and panels of them over the years. */
@NullMarked
package org.regionalstrategy.model.matrix;

import org.jspecify.annotations.NullMarked;
