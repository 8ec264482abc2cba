/** What was found of cooperation: who contributes, who stands between others, which communities there are, on what packages hang. */
@NullMarked
package org.regionalstrategy.model.assessment.cooperation;

import org.jspecify.annotations.NullMarked;
