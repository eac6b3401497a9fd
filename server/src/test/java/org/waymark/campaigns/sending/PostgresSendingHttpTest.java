package org.waymark.campaigns.sending;

import org.waymark.staff.OnPostgres;

@OnPostgres
class PostgresSendingHttpTest extends SendingKit {}
