/** What is published as data for other programs: documents, what changed, searching; answered from the shelf alone. */
@NullMarked
package org.waymark.api;

import org.jspecify.annotations.NullMarked;
