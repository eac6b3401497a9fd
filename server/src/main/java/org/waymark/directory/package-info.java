/** Hotlines and centres as facts: phone numbers, hours, verification. */
@NullMarked
package org.waymark.directory;

import org.jspecify.annotations.NullMarked;
