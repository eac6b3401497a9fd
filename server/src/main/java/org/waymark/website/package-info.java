/** An edition as a folder of files that any web server, or a memory card, can carry; knows no document, no draft. */
@NullMarked
package org.waymark.website;

import org.jspecify.annotations.NullMarked;
