/** The command line: {@code strategy evaluate} and {@code strategy check}. */
@NullMarked
package org.regionalstrategy.examples.cli;

import org.jspecify.annotations.NullMarked;
