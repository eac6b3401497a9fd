/** Edition in, archive entries out: pure and deterministic. */
@NullMarked
package org.waymark.rendering;

import org.jspecify.annotations.NullMarked;
