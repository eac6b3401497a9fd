/** The interface that the Integreat app calls, composed of an edition on the shelf when it is asked for. */
@NullMarked
package org.waymark.integreat;

import org.jspecify.annotations.NullMarked;
