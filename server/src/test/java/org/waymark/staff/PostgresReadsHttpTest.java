package org.waymark.staff;

@OnPostgres
class PostgresReadsHttpTest extends ReadsKit {}
