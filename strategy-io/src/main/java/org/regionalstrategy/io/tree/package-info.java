/** One tree for JSON and YAML in which every key and every value knows its place in the text. */
@NullMarked
package org.regionalstrategy.io.tree;

import org.jspecify.annotations.NullMarked;
