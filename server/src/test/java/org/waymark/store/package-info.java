/** The test kit of the store: every rule on H2 and on PostgreSQL. */
@NullMarked
package org.waymark.store;

import org.jspecify.annotations.NullMarked;
