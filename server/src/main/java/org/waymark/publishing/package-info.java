/** Releases, editions and withdrawals; hands out an edition's contents as its own read-only types. */
@NullMarked
package org.waymark.publishing;

import org.jspecify.annotations.NullMarked;
