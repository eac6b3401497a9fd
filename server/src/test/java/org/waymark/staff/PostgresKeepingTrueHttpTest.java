package org.waymark.staff;

@OnPostgres
class PostgresKeepingTrueHttpTest extends KeepingTrueKit {}
