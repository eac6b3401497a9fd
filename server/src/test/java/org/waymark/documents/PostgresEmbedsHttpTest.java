package org.waymark.documents;

import org.waymark.staff.OnPostgres;

@OnPostgres
class PostgresEmbedsHttpTest extends EmbedsKit {}
