/** Everything about languages and scripts, on ICU: choosing, naming, direction, digits, plurals, dates. */
@NullMarked
package org.waymark.language;

import org.jspecify.annotations.NullMarked;
