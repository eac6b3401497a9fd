package org.waymark.staff;

@OnPostgres
class PostgresSecondFactorHttpTest extends SecondFactorKit {}
