package org.waymark.campaigns;

import org.waymark.staff.OnPostgres;

@OnPostgres
class PostgresCampaignsHttpTest extends CampaignsKit {}
