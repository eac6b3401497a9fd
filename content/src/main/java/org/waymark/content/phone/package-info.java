/**
 * What an app keeps of a site and reads without a network: fetching packs, storing them, reading, searching. Plain Java
 * that runs on Android 5; {@code content/README.md} has an example.
 */
@NullMarked
package org.waymark.content.phone;

import org.jspecify.annotations.NullMarked;
