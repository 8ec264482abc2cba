/** Where long work runs, who hears how far it has come, and how it is stopped; results never depend on it. */
@NullMarked
package org.regionalstrategy.scoring.execution;

import org.jspecify.annotations.NullMarked;
