package org.waymark.staff;

@OnPostgres
class PostgresSignInElsewhereHttpTest extends SignInElsewhereKit {}
