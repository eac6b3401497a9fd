package org.waymark.staff;

@OnPostgres
class PostgresMailHttpTest extends MailKit {}
