package org.waymark.audit;

import org.waymark.staff.OnPostgres;

@OnPostgres
class PostgresAuditHttpTest extends AuditKit {}
