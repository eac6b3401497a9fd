package org.waymark.staff;

@OnPostgres
class PostgresMatrixHttpTest extends MatrixKit {}
