package org.waymark.documents;

import org.waymark.staff.OnPostgres;

@OnPostgres
class PostgresTranslatingElsewhereHttpTest extends TranslatingElsewhereKit {}
