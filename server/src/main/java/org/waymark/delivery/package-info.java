/** Answers readers from the archive on the shelf; knows no document, no draft, no store. */
@NullMarked
package org.waymark.delivery;

import org.jspecify.annotations.NullMarked;
