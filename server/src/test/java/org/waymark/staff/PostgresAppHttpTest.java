package org.waymark.staff;

@OnPostgres
class PostgresAppHttpTest extends AppKit {}
