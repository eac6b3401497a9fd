package org.waymark.staff;

@OnPostgres
class PostgresAnswersHttpTest extends AnswersKit {}
