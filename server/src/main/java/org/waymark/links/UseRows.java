package org.waymark.links;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UseRows extends GenericRepository<LinkRow, String> {
    /** The newest facts and texts that nobody looked through for links yet. */
    @Query(value = """
                    select r.id from revision r
                    where not exists (select 1 from link_scan s where s.revision = r.id) and r.number = (
                        select max(x.number) from revision x
                        where x.document = r.document and x.language = r.language)
                    order by r.id limit :count
                    """, nativeQuery = true)
    List<Long> unscanned(int count);

    @Query(value = "insert into link_scan (revision) values (:revision)", nativeQuery = true)
    void scanned(long revision);

    @Query(value = "insert into link_use (revision, link, place) values (:revision, :link, :place)", nativeQuery = true)
    void use(long revision, String link, String place);

    @Query(value = """
                    select u.link, u.revision, r.document, r.language, u.place
                    from link_use u join revision r on r.id = u.revision
                    where r.number = (
                        select max(x.number) from revision x
                        where x.document = r.document and x.language = r.language)
                    order by r.document, r.language, u.place
                    """, nativeQuery = true)
    List<UseRow> all();

    @Query(value = """
                    select u.link, u.revision, r.document, r.language, u.place
                    from link_use u join revision r on r.id = u.revision
                    where u.link = :link and r.number = (
                        select max(x.number) from revision x
                        where x.document = r.document and x.language = r.language)
                    order by r.document, r.language, u.place
                    """, nativeQuery = true)
    List<UseRow> of(String link);
}
