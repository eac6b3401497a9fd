/** How what is published is used, by totals, and what people write about it in apps; never anything about a person. */
@NullMarked
package org.waymark.insight;

import org.jspecify.annotations.NullMarked;
