package org.waymark.staff;

@OnPostgres
class PostgresPreviewHttpTest extends PreviewKit {}
