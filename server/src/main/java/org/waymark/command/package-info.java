/** The command line. */
@NullMarked
package org.waymark.command;

import org.jspecify.annotations.NullMarked;
