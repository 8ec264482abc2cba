/** The strategy of a region: the root value that holds everything known, and the rules that keep it consistent. */
@NullMarked
package org.regionalstrategy.model;

import org.jspecify.annotations.NullMarked;
