package org.waymark.staff;

@OnPostgres
class PostgresPasskeyHttpTest extends PasskeyKit {}
