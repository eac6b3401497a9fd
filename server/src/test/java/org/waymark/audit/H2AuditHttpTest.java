package org.waymark.audit;

class H2AuditHttpTest extends AuditKit {}
