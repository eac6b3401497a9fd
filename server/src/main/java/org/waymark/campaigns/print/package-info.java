/** What of a campaign is printed: posters, leaflets, cards and pictures, where they hang, and whether they still are true. */
@NullMarked
package org.waymark.campaigns.print;

import org.jspecify.annotations.NullMarked;
