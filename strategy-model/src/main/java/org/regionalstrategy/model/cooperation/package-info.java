/** Who can do what, with whom: organizations, capabilities, links, communities. */
@NullMarked
package org.regionalstrategy.model.cooperation;

import org.jspecify.annotations.NullMarked;
