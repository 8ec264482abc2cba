/** Whether packages can enter their markets through cooperation, and what is missing where they cannot. */
@NullMarked
package org.regionalstrategy.scoring.cooperation;

import org.jspecify.annotations.NullMarked;
