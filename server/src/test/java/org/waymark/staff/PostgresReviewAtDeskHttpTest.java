package org.waymark.staff;

@OnPostgres
class PostgresReviewAtDeskHttpTest extends ReviewAtDeskKit {}
