/** The journal at the desk: searched, read as sentences, taken out as files, its chain followed. */
@NullMarked
package org.waymark.audit;

import org.jspecify.annotations.NullMarked;
