/** The strategy document: the fields of every type of the model, and the way from text to strategy and back. */
@NullMarked
package org.regionalstrategy.io.document;

import org.jspecify.annotations.NullMarked;
