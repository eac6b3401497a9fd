/** How what is published is used: totals only, never anything about a person. */
@NullMarked
package org.waymark.insight;

import org.jspecify.annotations.NullMarked;
