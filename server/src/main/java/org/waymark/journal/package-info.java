/** The append-only, hash-chained record of who did what. */
@NullMarked
package org.waymark.journal;

import org.jspecify.annotations.NullMarked;
