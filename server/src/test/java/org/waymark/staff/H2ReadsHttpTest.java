package org.waymark.staff;

class H2ReadsHttpTest extends ReadsKit {}
