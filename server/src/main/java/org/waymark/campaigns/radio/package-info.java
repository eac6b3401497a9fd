/** Messages on the radio: what a speaker says, how long it takes, and when stations air it. */
@NullMarked
package org.waymark.campaigns.radio;

import org.jspecify.annotations.NullMarked;
