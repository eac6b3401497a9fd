package org.waymark.staff;

@OnPostgres
class PostgresCallsHttpTest extends CallsKit {}
