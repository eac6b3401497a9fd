package org.waymark.documents;

import org.waymark.staff.OnPostgres;

@OnPostgres
class PostgresTranslatingHttpTest extends TranslatingKit {}
