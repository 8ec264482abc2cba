/** The formats a document may be written in, and the limits within which one is read. */
@NullMarked
package org.regionalstrategy.io.text;

import org.jspecify.annotations.NullMarked;
