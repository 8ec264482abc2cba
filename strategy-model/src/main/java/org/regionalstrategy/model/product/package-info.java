/** Products, their markets, the packages they form and what these require. */
@NullMarked
package org.regionalstrategy.model.product;

import org.jspecify.annotations.NullMarked;
