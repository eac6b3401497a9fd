package org.waymark.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Set;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CredentialRows extends GenericRepository<CredentialRow, Long> {
    CredentialRow save(CredentialRow row);

    List<CredentialRow> findByStaff(long staff);

    List<CredentialRow> findByStaffAndKind(long staff, String kind);

    boolean existsByStaffAndKind(long staff, String kind);

    long deleteByStaffAndKind(long staff, String kind);

    long deleteByStaffAndKindAndSecret(long staff, String kind, String secret);

    /** Everybody who has signed in, or can: with a password, or elsewhere. */
    @Query(
            value = "select staff from staff_credential where kind = 'password' union select staff from staff_identity",
            nativeQuery = true)
    Set<Long> joined();

    @Query(
            value = "update staff_credential set secret = :after"
                    + " where staff = :staff and kind = 'totp' and secret = :before",
            nativeQuery = true)
    int replaceSecret(long staff, String before, String after);

    /** 0 when that step, or a later one, was used before. */
    @Query(
            value = "update staff_credential set last_step = :step"
                    + " where staff = :staff and kind = 'totp' and last_step < :step",
            nativeQuery = true)
    int useStep(long staff, long step);
}
