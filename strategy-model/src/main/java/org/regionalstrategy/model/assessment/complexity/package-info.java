/** What was found of how complex regions and activities are, how far that can be relied on, and how new activities entered. */
@NullMarked
package org.regionalstrategy.model.assessment.complexity;

import org.jspecify.annotations.NullMarked;
