/**
 * Packs: what a phone keeps to read one language without a network. Writing, reading, verifying and updating them, the
 * same for a server and for an app; {@code content/README.md} describes the bytes.
 */
@NullMarked
package org.waymark.content.pack;

import org.jspecify.annotations.NullMarked;
