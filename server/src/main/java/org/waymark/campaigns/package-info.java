/** Campaigns: what they are for, whom they reach, in which languages, through which channels and when, and who said yes to it. */
@NullMarked
package org.waymark.campaigns;

import org.jspecify.annotations.NullMarked;
