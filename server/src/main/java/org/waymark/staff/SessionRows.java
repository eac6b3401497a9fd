package org.waymark.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRows extends GenericRepository<SessionRow, Long> {
    SessionRow save(SessionRow row);

    Optional<SessionRow> findByTokenHash(String tokenHash);

    @Query(
            value = "select * from staff_session where staff = :staff order by seen_at desc, id desc",
            nativeQuery = true)
    List<SessionRow> of(long staff);

    @Query(
            value = "select count(*) from staff_session where half = false and seen_at > :idle and created_at > :old",
            nativeQuery = true)
    long countLasting(Instant idle, Instant old);

    @Query(value = "update staff_session set seen_at = :at where id = :id", nativeQuery = true)
    int seen(long id, Instant at);

    long deleteByTokenHash(String tokenHash);

    long deleteByIdAndStaff(long id, long staff);

    long deleteByStaff(long staff);

    @Query(value = "delete from staff_session where staff = :staff and id <> :kept", nativeQuery = true)
    int deleteOthers(long staff, long kept);

    @Query(value = "delete from staff_session where seen_at <= :idle or created_at <= :old", nativeQuery = true)
    int deleteOver(Instant idle, Instant old);
}
