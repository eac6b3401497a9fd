package org.waymark.documents;

import org.waymark.staff.OnPostgres;

@OnPostgres
class PostgresWritingHttpTest extends WritingKit {}
