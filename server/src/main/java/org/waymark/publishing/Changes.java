package org.waymark.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Every change of every edition. The state of an edition is the newest change up to it, per document and language. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Changes extends GenericRepository<Change, Long> {
    String NEWEST = """
             c.edition = (
                select max(x.edition) from edition_change x
                where x.document = c.document and x.language = c.language and x.edition <= :edition)
            """;

    void saveAll(Iterable<Change> changes);

    /** Everything the edition says, withdrawals included. */
    @Query(value = "select c.* from edition_change c where" + NEWEST, nativeQuery = true)
    List<Change> state(int edition);

    @Query(value = "select c.* from edition_change c where c.document in (:documents) and" + NEWEST, nativeQuery = true)
    List<Change> state(int edition, Collection<String> documents);

    @Query(
            value = "select distinct document from edition_change where edition > :after and edition <= :upTo",
            nativeQuery = true)
    List<String> documentsChanged(int after, int upTo);

    /** The highest number each text of these documents was ever published with. */
    @Query(value = """
                    select r.document, r.language, max(r.number) as number
                    from edition_change c join revision r on r.id = c.revision
                    where c.document in (:documents)
                    group by r.document, r.language
                    """, nativeQuery = true)
    List<PublishedNumber> highestPublished(Collection<String> documents);
}
