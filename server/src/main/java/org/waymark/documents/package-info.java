/** Documents and their revisions: saving without ever overwriting, merging block by block. */
@NullMarked
package org.waymark.documents;

import org.jspecify.annotations.NullMarked;
