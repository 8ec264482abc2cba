/** What is to be done and reached: projects, targets, scenarios. */
@NullMarked
package org.regionalstrategy.model.programme;

import org.jspecify.annotations.NullMarked;
