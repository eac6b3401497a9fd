package org.waymark.staff;

class H2SecondFactorHttpTest extends SecondFactorKit {}
