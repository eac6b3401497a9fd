package org.waymark.staff;

class H2MatrixHttpTest extends MatrixKit {}
