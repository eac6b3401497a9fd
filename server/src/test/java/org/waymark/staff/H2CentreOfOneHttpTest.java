package org.waymark.staff;

class H2CentreOfOneHttpTest extends CentreOfOneKit {}
