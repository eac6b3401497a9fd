/** A draft as readers would get it: at the desk, and by links that end. */
@NullMarked
package org.waymark.preview;

import org.jspecify.annotations.NullMarked;
