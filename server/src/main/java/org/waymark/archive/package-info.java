/** The archive file of an edition: writing, signing, verifying, mapping; and the shelf of archives. */
@NullMarked
package org.waymark.archive;

import org.jspecify.annotations.NullMarked;
