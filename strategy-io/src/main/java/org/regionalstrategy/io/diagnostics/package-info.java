/** What is wrong with a document: problems as data with their place, the exception that carries them, and their rendering. */
@NullMarked
package org.regionalstrategy.io.diagnostics;

import org.jspecify.annotations.NullMarked;
