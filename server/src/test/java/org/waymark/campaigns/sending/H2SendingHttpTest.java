package org.waymark.campaigns.sending;

class H2SendingHttpTest extends SendingKit {}
