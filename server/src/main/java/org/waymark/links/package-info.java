/** Outside links of facts and texts: found, asked in the background whether they still lead somewhere, and mended. */
@NullMarked
package org.waymark.links;

import org.jspecify.annotations.NullMarked;
