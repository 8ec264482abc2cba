/** In which order to build, decide and cooperate, when packages can enter their markets, and what a delay costs. */
@NullMarked
package org.regionalstrategy.scoring.roadmap;

import org.jspecify.annotations.NullMarked;
