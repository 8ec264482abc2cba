/** How regions grow and what their growth consists of, and which regions have a similar structure. */
@NullMarked
package org.regionalstrategy.scoring.dynamics;

import org.jspecify.annotations.NullMarked;
