/** Strategies as JSON and YAML documents: read strictly with every problem reported at once, written canonically. */
@NullMarked
package org.regionalstrategy.io;

import org.jspecify.annotations.NullMarked;
