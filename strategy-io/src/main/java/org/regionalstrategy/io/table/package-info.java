/** Tables of figures: observations as CSV in long form. */
@NullMarked
package org.regionalstrategy.io.table;

import org.jspecify.annotations.NullMarked;
