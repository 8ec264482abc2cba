/** The verdict of the figures: which claimed strengths are real, which nobody claimed, and which lie near what is there. */
@NullMarked
package org.regionalstrategy.scoring.verdict;

import org.jspecify.annotations.NullMarked;
