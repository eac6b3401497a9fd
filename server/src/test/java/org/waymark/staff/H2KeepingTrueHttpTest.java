package org.waymark.staff;

class H2KeepingTrueHttpTest extends KeepingTrueKit {}
