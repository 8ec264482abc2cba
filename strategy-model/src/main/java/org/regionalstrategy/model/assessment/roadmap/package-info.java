/** What was found of time: what waits for what, when packages can enter their markets, and what a delay costs. */
@NullMarked
package org.regionalstrategy.model.assessment.roadmap;

import org.jspecify.annotations.NullMarked;
