/** What was found of the ranks of packages: by what each participant prefers, by all together, and who disagrees about what. */
@NullMarked
package org.regionalstrategy.model.assessment.ranking;

import org.jspecify.annotations.NullMarked;
