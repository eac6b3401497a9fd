package org.waymark.staff;

@OnPostgres
class PostgresSignInHttpTest extends SignInKit {}
