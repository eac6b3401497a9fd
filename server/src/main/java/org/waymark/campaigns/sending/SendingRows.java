package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SendingRows extends GenericRepository<SendingRow, Long> {
    SendingRow save(SendingRow row);

    Optional<SendingRow> findById(long id);

    /** Lets one at a time take a list or say what becomes of one, until the transaction ends. */
    @Query(value = "select name from lock where name = 'sending' for update", nativeQuery = true)
    String takeTurn();

    @Query(
            value = "select * from sending where campaign = :campaign and document = :document and channel = :channel"
                    + " order by id desc",
            nativeQuery = true)
    List<SendingRow> of(long campaign, String document, String channel);

    @Query(value = "select * from sending where state = 'confirmed' order by id", nativeQuery = true)
    List<SendingRow> confirmed();

    @Query(value = "select * from sending where state = 'read' and made_at < :before", nativeQuery = true)
    List<SendingRow> leftSince(Instant before);

    /** Those of which nothing more is to be sent or heard, and which were not ended yet. */
    @Query(value = """
                    select * from sending s
                    where ((s.state = 'confirmed' and s.next_at is null) or (s.state = 'stopped'
                            and exists (select 1 from recipient r where r.sending = s.id)))
                        and not exists (select 1 from dispatch d where d.sending = s.id and d.state <> 'ended')
                    """, nativeQuery = true)
    List<SendingRow> over();

    @Query(
            value = "update sending set checked = :checked, accepted = :accepted, refused = :refused where id = :id",
            nativeQuery = true)
    long counted(long id, int checked, int accepted, int refused);

    @Query(value = """
                    update sending set state = 'confirmed', plan = :plan, schedule = :schedule, next_at = :nextAt
                    where id = :id
                    """, nativeQuery = true)
    long confirm(long id, int plan, String schedule, @Nullable Instant nextAt);

    @Query(value = "update sending set plan = :plan where id = :id", nativeQuery = true)
    long pinPlan(long id, int plan);

    /** Zero when another node was first. */
    @Query(value = """
                    update sending set next_at = :next
                    where id = :id and state = 'confirmed' and next_at = :now
                    """, nativeQuery = true)
    long moveOn(long id, Instant now, @Nullable Instant next);

    @Query(value = "update sending set state = :state, next_at = null where id = :id", nativeQuery = true)
    long end(long id, String state);

    @Query(value = "delete from sending where id = :id and state = 'read'", nativeQuery = true)
    long delete(long id);

    @Query(value = "delete from sending_problem where sending = :id", nativeQuery = true)
    long deleteProblems(long id);

    @Query(value = "delete from sending_text where sending = :id", nativeQuery = true)
    long deleteTexts(long id);
}
