package org.waymark.staff;

class H2CallsHttpTest extends CallsKit {}
