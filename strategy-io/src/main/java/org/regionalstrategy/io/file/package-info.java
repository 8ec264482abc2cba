/** Files: bytes in, read strictly and within limits; text out, whole or not at all. */
@NullMarked
package org.regionalstrategy.io.file;

import org.jspecify.annotations.NullMarked;
