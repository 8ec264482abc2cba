/**
 * How values stand in a document: one codec for each type names its fields once, and both reading and canonical
 * writing follow from it. Reading reports every problem and goes on.
 */
@NullMarked
package org.regionalstrategy.io.codec;

import org.jspecify.annotations.NullMarked;
