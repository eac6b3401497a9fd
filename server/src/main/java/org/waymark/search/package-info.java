/** A search index per language, built from an archive. */
@NullMarked
package org.waymark.search;

import org.jspecify.annotations.NullMarked;
