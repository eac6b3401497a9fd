/** Opens the database, brings its tables up to date and holds the rights of the running service. */
@NullMarked
package org.waymark.store;

import org.jspecify.annotations.NullMarked;
