package org.waymark.staff;

class H2PasskeyHttpTest extends PasskeyKit {}
