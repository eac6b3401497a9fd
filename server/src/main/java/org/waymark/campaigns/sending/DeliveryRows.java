package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The outbox. Each change of a state names the state it comes from, so that of two who try, one finds nothing to change. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliveryRows extends GenericRepository<DeliveryRow, Long> {
    /** One for each recipient of the sending. */
    @Query(value = """
                    insert into delivery (dispatch, row_number, language, state, attempts, next_at, claim, parts, done,
                        problem, changed_at)
                    select :dispatch, row_number, language, 'waiting', 0, :now, '', 0, 0, '', :now
                    from recipient where sending = :sending
                    """, nativeQuery = true)
    void fill(long dispatch, long sending, Instant now);

    /** Locks the next ones that no other transaction has locked. */
    @Query(value = """
                    select row_number from delivery
                    where dispatch = :dispatch and state = 'waiting' and next_at <= :now
                    order by next_at, row_number limit :count for update skip locked
                    """, nativeQuery = true)
    List<Integer> due(long dispatch, Instant now, int count);

    @Query(value = """
                    update delivery set state = 'claimed', claim = :claim, until = :until
                    where dispatch = :dispatch and state = 'waiting' and row_number in (:rows)
                    """, nativeQuery = true)
    long claim(long dispatch, Collection<Integer> rows, String claim, Instant until);

    @Query(
            value = "select * from delivery where dispatch = :dispatch and claim = :claim and state = 'claimed'",
            nativeQuery = true)
    List<DeliveryRow> claimed(long dispatch, String claim);

    /** Zero when the claim had run out: then somebody else has it. */
    @Query(value = """
                    update delivery set state = 'sending', attempts = attempts + 1, parts = :parts, until = :until,
                        changed_at = :now
                    where dispatch = :dispatch and row_number = :row and state = 'claimed' and claim = :claim
                        and until > :now
                    """, nativeQuery = true)
    long begin(long dispatch, int row, String claim, int parts, Instant now, Instant until);

    /** A part was taken; the next one is handed over. */
    @Query(value = """
                    update delivery set done = :done, until = :until, changed_at = :now
                    where dispatch = :dispatch and row_number = :row and state = 'sending' and claim = :claim
                    """, nativeQuery = true)
    long advance(long dispatch, int row, String claim, int done, Instant now, Instant until);

    /** What came of handing it over; also late, when it was counted as unknown meanwhile. */
    @Query(value = """
                    update delivery set state = :state, done = :done, problem = :problem, next_at = :next, until = null,
                        changed_at = :now
                    where dispatch = :dispatch and row_number = :row and state in ('sending', 'unknown')
                        and claim = :claim
                    """, nativeQuery = true)
    long record(
            long dispatch, int row, String claim, String state, int done, String problem, Instant next, Instant now);

    /** Nothing was handed over: it waits again, and no attempt is counted. */
    @Query(value = """
                    update delivery set state = 'waiting', claim = '', until = null, next_at = :next
                    where dispatch = :dispatch and claim = :claim and state = 'claimed'
                    """, nativeQuery = true)
    long giveBack(long dispatch, String claim, Instant next);

    @Query(value = """
                    update delivery set state = 'waiting', claim = '', until = null
                    where state = 'claimed' and until <= :now
                    """, nativeQuery = true)
    long freeClaims(Instant now);

    /** Whoever was handing these over is gone. */
    @Query(value = """
                    select * from delivery where state = 'sending' and until <= :now
                    order by dispatch, row_number limit 500 for update skip locked
                    """, nativeQuery = true)
    List<DeliveryRow> abandoned(Instant now);

    @Query(value = """
                    update delivery set state = 'stopped', claim = '', until = null, changed_at = :now, problem = :why
                    where dispatch = :dispatch and state in ('waiting', 'claimed')
                    """, nativeQuery = true)
    long stop(long dispatch, String why, Instant now);

    /** What a receipt or an answer of the sender told of one that was handed over. */
    @Query(value = """
                    update delivery set state = :state, done = :done, problem = :problem, next_at = :now, changed_at = :now
                    where dispatch = :dispatch and row_number = :row and state = :before
                    """, nativeQuery = true)
    long heard(long dispatch, int row, String before, String state, int done, String problem, Instant now);

    /** Nobody else changes it before the transaction ends. */
    @Query(
            value = "select * from delivery where dispatch = :dispatch and row_number = :row for update",
            nativeQuery = true)
    Optional<DeliveryRow> hold(long dispatch, int row);

    @Query(value = """
                    select * from delivery where dispatch = :dispatch and row_number > :after
                    order by row_number limit :count
                    """, nativeQuery = true)
    List<DeliveryRow> page(long dispatch, int after, int count);

    @Query(value = """
                    select language, state, problem, count(*) as number, max(changed_at) as newest
                    from delivery where dispatch = :dispatch
                    group by language, state, problem order by language, state, problem
                    """, nativeQuery = true)
    List<Tally> tallies(long dispatch);

    /** What became of all deliveries of a campaign. */
    @Query(value = """
                    select s.document, s.channel, e.language, d.begun_at, e.state, count(*) as number
                    from delivery e join dispatch d on d.id = e.dispatch join sending s on s.id = d.sending
                    where s.campaign = :campaign
                    group by s.document, s.channel, e.language, d.begun_at, e.state
                    """, nativeQuery = true)
    List<DeliveryTotal> totals(long campaign);
}
