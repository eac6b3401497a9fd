/** Pictures and recordings at the desk: what is uploaded is read by its content, made small and clean, and listed. */
@NullMarked
package org.waymark.media;

import org.jspecify.annotations.NullMarked;
