package org.waymark.staff;

class H2SignInHttpTest extends SignInKit {}
