package org.waymark.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What tells whether the matrix has changed since it was read, and where. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MatrixChanges extends GenericRepository<ReviewEventRow, Long> {
    /** How far the tables have grown from which the rows are read. */
    @Query(value = """
                    select (select count(*) from document) as documents,
                        (select count(*) from revision) as revisions,
                        (select coalesce(max(id), 0) from revision) as last_revision,
                        (select count(*) from review_event) as events,
                        (select coalesce(max(id), 0) from review_event) as last_event,
                        (select coalesce(max(number), 0) from edition) as edition
                    """, nativeQuery = true)
    MatrixGrowth growth();

    /** How many revisions and events there are after these. */
    @Query(value = """
                    select (select count(*) from revision where id > :revision)
                        + (select count(*) from review_event where id > :event)
                    """, nativeQuery = true)
    long after(long revision, long event);

    /** The documents that the revisions, events and editions after these are about. */
    @Query(value = """
                    select document from revision where id > :revision
                    union select r.document from review_event e join revision r on r.id = e.revision where e.id > :event
                    union select document from edition_change where edition > :edition
                    """, nativeQuery = true)
    List<String> changedAfter(long revision, long event, long edition);
}
