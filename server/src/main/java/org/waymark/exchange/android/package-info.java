/** The words of the interface as resources of Android apps. */
@NullMarked
package org.waymark.exchange.android;

import org.jspecify.annotations.NullMarked;
