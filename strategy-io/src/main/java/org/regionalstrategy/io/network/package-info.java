/** Networks in the notations that programs for networks read, such as Gephi, Cytoscape, igraph and NetworkX. */
@NullMarked
package org.regionalstrategy.io.network;

import org.jspecify.annotations.NullMarked;
