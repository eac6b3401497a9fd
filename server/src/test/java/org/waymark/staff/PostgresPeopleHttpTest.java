package org.waymark.staff;

@OnPostgres
class PostgresPeopleHttpTest extends PeopleKit {}
