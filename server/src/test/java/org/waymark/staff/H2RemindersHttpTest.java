package org.waymark.staff;

class H2RemindersHttpTest extends RemindersKit {}
