/** What was found of the structure of a region's economy among the regions like it. */
@NullMarked
package org.regionalstrategy.model.assessment.structure;

import org.jspecify.annotations.NullMarked;
