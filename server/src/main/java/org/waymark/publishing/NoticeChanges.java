package org.waymark.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Which notices came and went with which edition. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeChanges extends GenericRepository<NoticeChange, Long> {
    void saveAll(Iterable<NoticeChange> changes);

    /** The notices of an edition, in the order in which they were handed over. */
    @Query(value = """
                    select n.* from site_notice n
                    join (select notice, max(edition) as edition from edition_notice
                        where edition <= :edition group by notice) newest on newest.notice = n.id
                    join edition_notice c on c.notice = newest.notice and c.edition = newest.edition
                    where c.shown = true
                    order by n.id
                    """, nativeQuery = true)
    List<NoticeRow> shown(int edition);
}
