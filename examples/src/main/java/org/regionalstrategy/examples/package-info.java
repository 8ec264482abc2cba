/** Programs that show the library at work: copy them. */
@NullMarked
package org.regionalstrategy.examples;

import org.jspecify.annotations.NullMarked;
