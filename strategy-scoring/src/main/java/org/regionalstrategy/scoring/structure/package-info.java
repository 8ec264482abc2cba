/** The structure of a region's economy among the regions like it: how specialised, how complex, how coherent, and like whom. */
@NullMarked
package org.regionalstrategy.scoring.structure;

import org.jspecify.annotations.NullMarked;
