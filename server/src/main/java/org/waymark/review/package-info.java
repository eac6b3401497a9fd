/** Gates and decisions: what must be true before a revision may go out. */
@NullMarked
package org.waymark.review;

import org.jspecify.annotations.NullMarked;
