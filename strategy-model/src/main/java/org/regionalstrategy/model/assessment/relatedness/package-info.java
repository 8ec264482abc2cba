/** What was found of how activities are related and what that opens to a region. */
@NullMarked
package org.regionalstrategy.model.assessment.relatedness;

import org.jspecify.annotations.NullMarked;
