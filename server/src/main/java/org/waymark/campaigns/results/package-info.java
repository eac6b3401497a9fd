/** What campaigns achieved, in totals alone: each channel tells its own, readers are counted elsewhere. */
@NullMarked
package org.waymark.campaigns.results;

import org.jspecify.annotations.NullMarked;
