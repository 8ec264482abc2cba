/** Who met, what they want, what they concluded and where they disagreed. */
@NullMarked
package org.regionalstrategy.model.session;

import org.jspecify.annotations.NullMarked;
