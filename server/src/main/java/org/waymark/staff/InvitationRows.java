package org.waymark.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvitationRows extends GenericRepository<InvitationRow, String> {
    InvitationRow save(InvitationRow row);

    InvitationRow update(InvitationRow row);

    Optional<InvitationRow> findByTokenHashAndPurpose(String tokenHash, String purpose);

    long deleteByStaff(long staff);
}
