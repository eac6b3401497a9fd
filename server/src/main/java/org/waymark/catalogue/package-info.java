/** Documents of one kind as a table or a list that other programs read: CSV and JSON, without loss. */
@NullMarked
package org.waymark.catalogue;

import org.jspecify.annotations.NullMarked;
