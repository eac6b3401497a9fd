package org.waymark.staff;

@OnPostgres
class PostgresPublishingAtDeskHttpTest extends PublishingAtDeskKit {}
