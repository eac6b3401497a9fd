/** Help for people at the desk: the first hour, in the words of the screens. */
@NullMarked
package org.waymark.help;

import org.jspecify.annotations.NullMarked;
