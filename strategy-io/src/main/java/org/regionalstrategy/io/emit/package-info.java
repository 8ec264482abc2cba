/** Canonical JSON and YAML: the same value gives the same text, on every platform. */
@NullMarked
package org.regionalstrategy.io.emit;

import org.jspecify.annotations.NullMarked;
