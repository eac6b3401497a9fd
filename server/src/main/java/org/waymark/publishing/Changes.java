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

    /** Groups first: every change of a document that changed often would look for the newest otherwise. */
    @Query(value = """
                    select c.* from (
                        select document, language, max(edition) as edition from edition_change
                        where document in (:documents) and edition <= :edition
                        group by document, language) newest
                    join edition_change c on c.document = newest.document
                        and c.language = newest.language and c.edition = newest.edition
                    """, nativeQuery = true)
    List<Change> state(int edition, Collection<String> documents);

    /** The newest first; of one edition in the order of documents and languages, withdrawals included. */
    @Query(value = """
                    select c.document, c.language, c.revision, e.made_at
                    from edition_change c join edition e on e.number = c.edition
                    where c.edition <= :edition
                    order by c.edition desc, c.document, c.language
                    limit 4000
                    """, nativeQuery = true)
    List<RecentRow> recent(int edition);

    @Query(
            value = "select distinct document from edition_change where edition > :after and edition <= :upTo",
            nativeQuery = true)
    List<String> documentsChanged(int after, int upTo);

    /**
     * The highest number each text of these documents was ever published with. Asked of the revisions, whose index has all
     * that is needed: their long texts are left where they are.
     */
    @Query(value = """
                    select r.document, r.language, max(r.number) as number
                    from revision r
                    where r.document in (:documents)
                        and exists (select 1 from edition_change c where c.revision = r.id)
                    group by r.document, r.language
                    """, nativeQuery = true)
    List<PublishedNumber> highestPublished(Collection<String> documents);
}
