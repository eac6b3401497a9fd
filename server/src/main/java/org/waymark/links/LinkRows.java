package org.waymark.links;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LinkRows extends GenericRepository<LinkRow, String> {
    List<LinkRow> saveAll(Iterable<LinkRow> rows);

    Optional<LinkRow> findById(String id);

    /** Lets one node at a time say what is asked next, until its transaction ends. */
    @Query(value = "select name from lock where name = 'links' for update", nativeQuery = true)
    String takeTurn();

    @Query(value = "select id from link where id in (:ids)", nativeQuery = true)
    List<String> known(Collection<String> ids);

    /** Those that facts or texts as they were saved last name, by address. */
    @Query(value = """
                    select l.* from link l where exists (
                        select 1 from link_use u join revision r on r.id = u.revision
                        where u.link = l.id and r.number = (
                            select max(x.number) from revision x
                            where x.document = r.document and x.language = r.language))
                    order by l.address
                    """, nativeQuery = true)
    List<LinkRow> used();

    /** What has waited longest of what may be asked now. */
    @Query(value = """
                    select l.* from link l left join link_host h on h.host = l.host
                    where l.due_at <= :now and (h.free_at is null or h.free_at <= :now)
                    order by l.due_at, l.id limit 1
                    """, nativeQuery = true)
    Optional<LinkRow> due(Instant now);

    @Query(value = "update link set due_at = :at where id = :id", nativeQuery = true)
    long putOff(String id, @Nullable Instant at);

    /** All that is used and not ignored is due, as if it had never failed. */
    @Query(value = """
                    update link set due_at = :now, failures = 0
                    where not exists (select 1 from link_ignored i where i.link = link.id) and exists (
                        select 1 from link_use u join revision r on r.id = u.revision
                        where u.link = link.id and r.number = (
                            select max(x.number) from revision x
                            where x.document = r.document and x.language = r.language))
                    """, nativeQuery = true)
    long makeAllDue(Instant now);

    @Query(value = "update link set due_at = :now, failures = 0 where id = :id", nativeQuery = true)
    long makeDue(String id, Instant now);

    @Query(value = "select count(*) from link where due_at is not null and failures = 0", nativeQuery = true)
    long waiting();

    @Query(value = """
                    update link set verdict = :verdict, status = :status, moved_to = :movedTo, failures = :failures,
                        tried_at = :triedAt, due_at = :dueAt
                    where id = :id
                    """, nativeQuery = true)
    long tried(
            String id,
            String verdict,
            int status,
            String movedTo,
            int failures,
            Instant triedAt,
            @Nullable Instant dueAt);
}
