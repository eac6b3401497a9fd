/** Files in and out: content folders. */
@NullMarked
package org.waymark.exchange;

import org.jspecify.annotations.NullMarked;
