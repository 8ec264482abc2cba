/** What was found: the results of an evaluation, each with its reasons. */
@NullMarked
package org.regionalstrategy.model.assessment;

import org.jspecify.annotations.NullMarked;
