package org.waymark.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdentityRows extends GenericRepository<IdentityRow, String> {
    IdentityRow save(IdentityRow row);

    Optional<IdentityRow> findByIssuerAndSubject(String issuer, String subject);

    boolean existsByIssuerAndStaff(String issuer, long staff);

    long deleteByStaff(long staff);
}
