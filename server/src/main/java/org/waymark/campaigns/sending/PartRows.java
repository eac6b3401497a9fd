package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PartRows extends GenericRepository<PartRow, Long> {
    @Query(value = """
                    insert into delivery_part (dispatch, row_number, part, provider_id, outcome, asks, ask_at)
                    values (:dispatch, :row, :part, :providerId, :outcome, 0, :askAt)
                    on conflict do nothing
                    """, nativeQuery = true)
    void add(long dispatch, int row, int part, String providerId, String outcome, Instant askAt);

    @Query(value = "select * from delivery_part where provider_id = :providerId", nativeQuery = true)
    List<PartRow> named(String providerId);

    @Query(
            value = "select * from delivery_part where dispatch = :dispatch and row_number = :row order by part",
            nativeQuery = true)
    List<PartRow> of(long dispatch, int row);

    @Query(value = """
                    update delivery_part set outcome = :outcome
                    where dispatch = :dispatch and row_number = :row and part = :part and outcome = ''
                    """, nativeQuery = true)
    long heard(long dispatch, int row, int part, String outcome);

    /** Those of which nothing was heard for long. */
    @Query(value = """
                    select * from delivery_part where outcome = '' and ask_at <= :now
                    order by ask_at limit 1 for update skip locked
                    """, nativeQuery = true)
    Optional<PartRow> toAsk(Instant now);

    @Query(value = """
                    update delivery_part set asks = :asks, ask_at = :askAt
                    where dispatch = :dispatch and row_number = :row and part = :part
                    """, nativeQuery = true)
    long asked(long dispatch, int row, int part, int asks, Instant askAt);

    @Query(value = "delete from delivery_part where dispatch = :dispatch", nativeQuery = true)
    long delete(long dispatch);

    @Query(
            value = "insert into early_receipt (provider_id, outcome, came_at) values (:providerId, :outcome, :at)"
                    + " on conflict do nothing",
            nativeQuery = true)
    void early(String providerId, String outcome, Instant at);

    @Query(value = "select outcome from early_receipt where provider_id = :providerId", nativeQuery = true)
    Optional<String> early(String providerId);

    /** Of parts that are known by now: whoever was to look again is gone. */
    @Query(value = """
                    select e.provider_id from early_receipt e
                    where exists (select 1 from delivery_part p where p.provider_id = e.provider_id)
                    """, nativeQuery = true)
    List<String> foundLate();

    @Query(value = "delete from early_receipt where provider_id = :providerId", nativeQuery = true)
    long forgetEarly(String providerId);

    @Query(value = "delete from early_receipt where came_at < :before", nativeQuery = true)
    long forgetEarlyBefore(Instant before);
}
