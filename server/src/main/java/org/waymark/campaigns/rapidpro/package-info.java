/** SMS by RapidPro: the texts of a campaign as its broadcasts. */
@NullMarked
package org.waymark.campaigns.rapidpro;

import org.jspecify.annotations.NullMarked;
