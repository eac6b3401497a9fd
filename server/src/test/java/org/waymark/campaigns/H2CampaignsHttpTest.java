package org.waymark.campaigns;

class H2CampaignsHttpTest extends CampaignsKit {}
