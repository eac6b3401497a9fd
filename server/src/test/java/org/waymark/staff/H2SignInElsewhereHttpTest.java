package org.waymark.staff;

class H2SignInElsewhereHttpTest extends SignInElsewhereKit {}
