package org.waymark.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is live in an edition, read together with what it says. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LiveRows extends GenericRepository<LiveRow, Long> {
    String DOCUMENTS = """
            select d.id, d.source_language, d.sensitive, r.fields
            from edition_change c
            join document d on d.id = c.document
            join revision r on r.id = c.revision
            where c.language = 'und' and
            """ + Changes.NEWEST;

    /** A revision that comes back in a later edition is still as old as it was. */
    String HEADINGS = """
            select r.document, r.language, r.number, r.fields, r.saved_at, r.source_revision,
                (select min(f.edition) from edition_change f where f.revision = r.id) as edition
            """;

    @Query(value = DOCUMENTS, nativeQuery = true)
    List<LiveDocumentRow> documents(int edition);

    @Query(value = DOCUMENTS + " and c.document = :document", nativeQuery = true)
    Optional<LiveDocumentRow> document(int edition, String document);

    /** Groups first: thousands of rows would each look for the newest change otherwise. */
    @Query(value = HEADINGS + """
                             from (
                                select document, language, max(edition) as edition from edition_change
                                where document in (:documents) and language <> 'und' and edition <= :edition
                                group by document, language) newest
                            join edition_change c on c.document = newest.document
                                and c.language = newest.language and c.edition = newest.edition
                            join revision r on r.id = c.revision
                            """, nativeQuery = true)
    List<LiveRow> texts(int edition, Collection<String> documents);

    @Query(value = """
                    select d.id as document, max(m.number) as number
                    from document d
                    join edition_change c on c.document = d.id and c.language = d.source_language
                    join revision r on r.id = c.revision
                    join revision m on m.document = d.id and m.language = d.source_language and m.number <= r.number
                    where d.id in (:documents) and m.minor = false and
                    """ + Changes.NEWEST + " group by d.id", nativeQuery = true)
    List<SourceRow> newestMajorSources(int edition, Collection<String> documents);

    @Query(value = """
                    select c.language, r.body
                    from edition_change c join revision r on r.id = c.revision
                    where c.document = :document and c.language <> 'und' and
                    """ + Changes.NEWEST, nativeQuery = true)
    List<BodyRow> bodies(int edition, String document);

    @Query(value = """
                    select c.* from edition_change c
                    where c.language = 'und' and c.revision is null and
                    """ + Changes.NEWEST, nativeQuery = true)
    List<Change> withdrawn(int edition);

    /** All facts ever published up to the edition, oldest first. */
    @Query(value = HEADINGS + """
                             from edition_change c join revision r on r.id = c.revision
                            where c.language = 'und' and c.edition <= :edition
                            order by c.document, c.edition
                            """, nativeQuery = true)
    List<LiveRow> factsUpTo(int edition);

    /** What is live and was approved by nobody but its author. */
    @Query(value = """
                    select c.document, c.language
                    from review_event e join edition_change c on c.revision = e.revision
                    where e.kind = 'approved_alone' and
                    """ + Changes.NEWEST, nativeQuery = true)
    List<AloneRow> approvedAlone(int edition);

    @Query(
            value = "select count(*) from review_event where kind = 'approved_alone' and revision = :revision",
            nativeQuery = true)
    long approvedAloneEvents(long revision);

    /** Everything that ever had an address. */
    @Query(value = "select distinct document from edition_change", nativeQuery = true)
    List<String> everPublished();

    @Query(value = "select id, hash from revision where id in (:revisions)", nativeQuery = true)
    List<HashRow> hashes(Collection<Long> revisions);
}
