package org.waymark.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PasskeyRows extends GenericRepository<PasskeyRow, Long> {
    PasskeyRow save(PasskeyRow row);

    Optional<PasskeyRow> findByCredentialId(String credentialId);

    @Query(value = "select * from staff_passkey where staff = :staff order by id", nativeQuery = true)
    List<PasskeyRow> of(long staff);

    boolean existsByStaff(long staff);

    long deleteByIdAndStaff(long id, long staff);

    long deleteByStaff(long staff);

    /** 0 when that count of signatures, or a later one, was seen before. Authenticators that keep none say 0 for ever. */
    @Query(
            value = "update staff_passkey set counter = :counter, used_at = :at"
                    + " where id = :id and (counter < :counter or (counter = 0 and :counter = 0))",
            nativeQuery = true)
    int use(long id, long counter, Instant at);
}
