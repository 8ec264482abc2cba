/** What is known in figures, and the strengths that are claimed on their ground. */
@NullMarked
package org.regionalstrategy.model.evidence;

import org.jspecify.annotations.NullMarked;
