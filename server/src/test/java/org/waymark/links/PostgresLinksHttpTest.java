package org.waymark.links;

import org.waymark.staff.OnPostgres;

@OnPostgres
class PostgresLinksHttpTest extends LinksKit {}
