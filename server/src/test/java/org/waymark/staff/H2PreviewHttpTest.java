package org.waymark.staff;

class H2PreviewHttpTest extends PreviewKit {}
