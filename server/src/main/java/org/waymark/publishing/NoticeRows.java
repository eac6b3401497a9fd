package org.waymark.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Notices that were handed over. Their state changes only while no other node makes an edition. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRows extends GenericRepository<NoticeRow, Long> {
    NoticeRow save(NoticeRow row);

    @Query(
            value = "select * from site_notice where owner = :owner and state in ('waiting', 'shown') order by id",
            nativeQuery = true)
    List<NoticeRow> standing(String owner);

    @Query(value = "select * from site_notice where id in (:ids) order by id", nativeQuery = true)
    List<NoticeRow> among(Collection<Long> ids);

    /** Those for which something is to be done. */
    @Query(value = """
                    select * from site_notice
                    where state = 'leaving'
                        or (state = 'waiting' and from_at <= :now)
                        or (state = 'shown' and until_at <= :now)
                    order by id
                    """, nativeQuery = true)
    List<NoticeRow> due(Instant now);

    @Query(value = "update site_notice set state = :state where id = :id", nativeQuery = true)
    long become(long id, String state);

    @Query(value = "update site_notice set state = 'leaving', person = :person where id = :id", nativeQuery = true)
    long leave(long id, String person);
}
