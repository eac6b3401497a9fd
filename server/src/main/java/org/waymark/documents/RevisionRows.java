package org.waymark.documents;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionRows extends GenericRepository<RevisionRow, Long> {
    List<RevisionRow> saveAll(Iterable<RevisionRow> rows);

    Optional<RevisionRow> findById(Long id);

    Optional<RevisionRow> findByDocumentAndLanguageAndNumber(String document, String language, int number);

    @Query(
            value = "select * from revision where document = :document and language = :language order by number desc",
            nativeQuery = true)
    List<RevisionRow> history(String document, String language);

    @Query(value = "select * from revision where id in (:ids)", nativeQuery = true)
    List<RevisionRow> among(Collection<Long> ids);

    /** The latest revision of each language of these documents, its body left out. */
    @Query(value = """
                    select r.id, r.document, r.language, r.number, r.fields, '' as body, r.hash, r.author, r.saved_at,
                        r.note, r.minor, r.source_revision, r.machine
                    from revision r
                    where r.document in (:documents) and r.number = (
                        select max(x.number) from revision x
                        where x.document = r.document and x.language = r.language)
                    """, nativeQuery = true)
    List<RevisionRow> heads(Collection<String> documents);

    @Query(value = """
                    select r.* from revision r
                    where r.document = :document and r.number = (
                        select max(x.number) from revision x
                        where x.document = r.document and x.language = r.language)
                    """, nativeQuery = true)
    List<RevisionRow> latest(String document);

    @Query(value = """
                    select * from revision where document = :document and language = :language
                    order by number desc limit 1
                    """, nativeQuery = true)
    Optional<RevisionRow> latestIn(String document, String language);

    /** The latest revision of every document in this language, its body left out. */
    @Query(value = """
                    select r.id, r.document, r.language, r.number, r.fields, '' as body, r.hash, r.author, r.saved_at,
                        r.note, r.minor, r.source_revision, r.machine
                    from document d join revision r on r.document = d.id and r.language = :language
                    where r.number = (
                        select max(x.number) from revision x where x.document = d.id and x.language = :language)
                    """, nativeQuery = true)
    List<RevisionRow> headsIn(String language);

    /** The latest revision of all documents of this kind in this language, its body left out. */
    @Query(value = """
                    select r.id, r.document, r.language, r.number, r.fields, '' as body, r.hash, r.author, r.saved_at,
                        r.note, r.minor, r.source_revision, r.machine
                    from document d join revision r on r.document = d.id and r.language = :language
                    where d.kind = :kind and r.number = (
                        select max(x.number) from revision x where x.document = d.id and x.language = :language)
                    """, nativeQuery = true)
    List<RevisionRow> headsOfKind(String kind, String language);

    /**
     * Translations into a language beside the source each was made from: the latest of every document, and all there ever
     * were of this one; newest first.
     */
    @Query(value = """
                    select t.document, s.body as source_body, t.body as target_body
                    from revision t join revision s
                        on s.document = t.document and s.language = :source and s.number = t.source_revision
                    where t.language = :target and (t.document = :document or t.number = (
                        select max(x.number) from revision x
                        where x.document = t.document and x.language = t.language))
                    order by t.id desc
                    """, nativeQuery = true)
    List<TranslatedBody> translatedBodies(String document, String source, String target);

    /** The latest revisions in whose body or fields one of these stands, however it is meant. */
    @Query(value = """
                    select r.* from revision r
                    where (r.body like :part or r.fields like :part or r.fields like :named) and r.number = (
                        select max(x.number) from revision x
                        where x.document = r.document and x.language = r.language)
                    """, nativeQuery = true)
    List<RevisionRow> mentioning(String part, String named);

    /** In which languages each document has a text. */
    @Query(value = "select distinct document, language from revision where language <> 'und'", nativeQuery = true)
    List<WrittenIn> writtenIn();

    /** The latest facts of all documents of these kinds. */
    @Query(value = """
                    select r.* from document d join revision r on r.document = d.id and r.language = 'und'
                    where d.kind in (:kinds) and r.number = (
                        select max(x.number) from revision x where x.document = d.id and x.language = 'und')
                    """, nativeQuery = true)
    List<RevisionRow> latestFacts(Collection<String> kinds);

    /** Lets one node at a time change where documents stand, until its transaction ends. */
    @Query(value = "select name from lock where name = 'tree' for update", nativeQuery = true)
    String takeTurnInTree();
}
