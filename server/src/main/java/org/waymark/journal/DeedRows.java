package org.waymark.journal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeedRows extends GenericRepository<DeedRow, Long> {
    DeedRow save(DeedRow row);

    /** Lets one node at a time add to the chain, until its transaction ends. */
    @Query(value = "select name from lock where name = 'journal' for update", nativeQuery = true)
    String takeTurn();

    @Query(value = "select * from audit_event where id = (select max(id) from audit_event)", nativeQuery = true)
    Optional<DeedRow> last();

    @Query(value = "select * from audit_event where id > :after order by id limit :count", nativeQuery = true)
    List<DeedRow> after(long after, int count);

    @Query(value = "select * from audit_event order by id desc limit :count", nativeQuery = true)
    List<DeedRow> newest(int count);

    /** Newest first. */
    @Query(value = """
                    select * from audit_event
                    where id < :before and at >= :from and at < :to and subject like :pattern escape '!'
                        and (:by = '' or person = :by) and (:action = '' or action = :action)
                    order by id desc limit :count
                    """, nativeQuery = true)
    List<DeedRow> find(String by, String action, String pattern, Instant from, Instant to, long before, int count);

    @Query(value = "select distinct action from audit_event order by action", nativeQuery = true)
    List<String> actions();

    @Query(value = "select distinct person from audit_event order by person", nativeQuery = true)
    List<String> people();
}
