package org.waymark.media;

import org.waymark.staff.OnPostgres;

@OnPostgres
class PostgresMediaHttpTest extends MediaDeskKit {}
