/**
 * How complex the economies of regions and their activities are: ECI and PCI, reflections, fitness, and how far to trust
 * them.
 */
@NullMarked
package org.regionalstrategy.scoring.complexity;

import org.jspecify.annotations.NullMarked;
