/**
 * Strategies, assessments and their parts inside other people's objects that Jackson 3 binds. It is the only package that
 * shows a type of Jackson.
 */
@NullMarked
package org.regionalstrategy.io.jackson;

import org.jspecify.annotations.NullMarked;
