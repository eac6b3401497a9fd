/** Help lines and centres as the Human Services Data Specification 3.0 has them, for the directories of others. */
@NullMarked
package org.waymark.hsds;

import org.jspecify.annotations.NullMarked;
