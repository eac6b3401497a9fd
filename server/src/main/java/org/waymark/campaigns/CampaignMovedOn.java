package org.waymark.campaigns;

/**
 * Told within the transaction in which a plan was saved or something was decided: whoever follows keeps what it writes
 * together with it, or neither is kept.
 *
 * @param campaign as it is then
 * @param person who saved or decided
 */
record CampaignMovedOn(Campaign campaign, String person) {}
