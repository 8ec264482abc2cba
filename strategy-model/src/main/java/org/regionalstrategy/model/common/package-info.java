/** The words that all others are built from: identity, references, text by language, dates, money, sources. */
@NullMarked
package org.regionalstrategy.model.common;

import org.jspecify.annotations.NullMarked;
