/** What was found of how a region changes: of what its growth consists, and what its past says of how new activities enter. */
@NullMarked
package org.regionalstrategy.model.assessment.dynamics;

import org.jspecify.annotations.NullMarked;
