package org.waymark.staff;

class H2PublishingAtDeskHttpTest extends PublishingAtDeskKit {}
