package org.waymark.staff;

class H2MailHttpTest extends MailKit {}
