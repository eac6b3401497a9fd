package org.waymark.staff;

class H2PeopleHttpTest extends PeopleKit {}
