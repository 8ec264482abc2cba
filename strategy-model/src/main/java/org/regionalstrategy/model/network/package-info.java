/** Networks of any kind, with attributes of their nodes and edges, to be drawn and analysed by other programs. */
@NullMarked
package org.regionalstrategy.model.network;

import org.jspecify.annotations.NullMarked;
