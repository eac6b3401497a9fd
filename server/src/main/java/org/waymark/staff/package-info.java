/** The people who work with Waymark, their roles and their credentials. */
@NullMarked
package org.waymark.staff;

import org.jspecify.annotations.NullMarked;
