package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DispatchRows extends GenericRepository<DispatchRow, Long> {
    DispatchRow save(DispatchRow row);

    Optional<DispatchRow> findById(long id);

    @Query(value = "select * from dispatch where sending = :sending order by id desc", nativeQuery = true)
    List<DispatchRow> of(long sending);

    @Query(value = "select * from dispatch where state = :state order by id", nativeQuery = true)
    List<DispatchRow> in(String state);

    @Query(value = """
                    select d.* from dispatch d join sending s on s.id = d.sending
                    where d.state = :state and s.channel = :channel order by d.id
                    """, nativeQuery = true)
    List<DispatchRow> in(String state, String channel);

    @Query(
            value = "update dispatch set state = 'held', reasons = :reasons where id = :id and state = 'running'",
            nativeQuery = true)
    long hold(long id, String reasons);

    @Query(
            value = "update dispatch set state = 'running', reasons = '{}' where id = :id and state = 'held'",
            nativeQuery = true)
    long goOn(long id);

    @Query(
            value = "update dispatch set state = 'settling' where id = :id and state in ('running', 'held')",
            nativeQuery = true)
    long settle(long id);

    /** A receipt showed that more parts can be sent. */
    @Query(value = "update dispatch set state = 'running' where id = :id and state = 'settling'", nativeQuery = true)
    long resume(long id);

    @Query(
            value = "update dispatch set state = 'ended', ended_at = :now where id = :id and state <> 'ended'",
            nativeQuery = true)
    long end(long id, Instant now);
}
