/** An edition as data for other programs: what each document says, and where that lies in the archive. */
@NullMarked
package org.waymark.data;

import org.jspecify.annotations.NullMarked;
