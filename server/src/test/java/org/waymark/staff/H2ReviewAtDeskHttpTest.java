package org.waymark.staff;

class H2ReviewAtDeskHttpTest extends ReviewAtDeskKit {}
