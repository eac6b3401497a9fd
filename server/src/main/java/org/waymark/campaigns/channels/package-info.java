/** The approved words of a message as each channel carries them, with its limits. Knows no store, no web and no clock. */
@NullMarked
package org.waymark.campaigns.channels;

import org.jspecify.annotations.NullMarked;
