/** Measurements of speed, by JMH: see docs/performance.md. */
@NullMarked
package org.regionalstrategy.benchmark;

import org.jspecify.annotations.NullMarked;
