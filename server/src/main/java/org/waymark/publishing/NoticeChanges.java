package org.waymark.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Which notices came and went with which edition. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeChanges extends GenericRepository<NoticeChange, Long> {
    void saveAll(Iterable<NoticeChange> changes);

    /** What came and went up to an edition, without what was over long before; in each edition what went comes first. */
    @Query(value = """
                    select n.owner, c.edition, e.made_at, c.shown, n.notice
                    from edition_notice c
                    join site_notice n on n.id = c.notice
                    join edition e on e.number = c.edition
                    where c.edition <= :edition and n.until_at >= :since
                    order by c.edition, c.shown, n.id
                    """, nativeQuery = true)
    List<NoticeEventRow> events(int edition, Instant since);

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
