/** On what packages hang: minimal cut sets, importance, and how many packages open as decisions fall. */
@NullMarked
package org.regionalstrategy.scoring.dependency;

import org.jspecify.annotations.NullMarked;
