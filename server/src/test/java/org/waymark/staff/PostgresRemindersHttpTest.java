package org.waymark.staff;

@OnPostgres
class PostgresRemindersHttpTest extends RemindersKit {}
