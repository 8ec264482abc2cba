/** The worked example: the strategy of Tomsk Region as it stood after the strategic session of July 2019. */
@NullMarked
package org.regionalstrategy.examples.tomsk;

import org.jspecify.annotations.NullMarked;
