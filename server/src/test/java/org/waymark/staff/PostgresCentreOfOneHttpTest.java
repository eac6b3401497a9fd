package org.waymark.staff;

@OnPostgres
class PostgresCentreOfOneHttpTest extends CentreOfOneKit {}
