/** What readers of a corridor get, carried from one installation to another in a signed file. */
@NullMarked
package org.waymark.exchange.corridor;

import org.jspecify.annotations.NullMarked;
