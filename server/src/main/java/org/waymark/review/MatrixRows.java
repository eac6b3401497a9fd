package org.waymark.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** How documents stand in every language, in one statement. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MatrixRows extends GenericRepository<MatrixRow, String> {
    /**
     * Each text as often as its newest revision has events, oldest first; once where readers have it, since its events
     * say nothing more then. The number under {@code major} is that of the newest revision of a source, up to the
     * approved one, that changed something for translations. What is asked of all texts stands in the index
     * {@code revision_standing}: rows of {@code revision}, which carry whole bodies, are fetched for facts and sources alone.
     */
    String STANDING = """
            select d.id, d.source_language, d.sensitive, h.id as revision, h.language, h.number, c.revision as live,
                case when h.language = d.source_language then (
                    select max(m.number) from revision m
                    where m.document = d.id and m.language = d.source_language and m.minor = false
                        and exists (
                            select 1 from revision a join review_event y on y.revision = a.id
                            where a.document = m.document and a.language = m.language and a.number >= m.number
                                and y.kind in ('approved', 'approved_alone', 'adopted')
                                and not exists (select 1 from review_event x
                                    where x.revision = a.id and x.kind = 'rejected' and x.id > y.id)
                            group by a.id
                            having max(case when y.kind = 'adopted' then 2 else 0 end) + count(distinct y.person)
                                >= case when d.sensitive then 2 else 1 end)) end as major,
                h.source_revision, h.saved_at, f.fields, h.machine, e.kind, e.person
            from document d
            left join (
                select r.id, r.document, r.language, r.number, r.source_revision, r.saved_at, r.machine from revision r
                where not exists (select 1 from revision x
                    where x.document = r.document and x.language = r.language and x.number > r.number)) h
                on h.document = d.id
            left join revision f
                on f.id = case when h.language = 'und' or h.language = d.source_language then h.id end
            left join edition_change c on c.document = h.document and c.language = h.language and c.edition = (
                select max(x.edition) from edition_change x where x.document = h.document and x.language = h.language)
            left join review_event e on e.revision = h.id and (c.revision is null or c.revision <> h.id)
            """;

    String IN_ORDER = " order by d.id, h.language, e.id";

    @Query(value = STANDING + IN_ORDER, nativeQuery = true)
    List<MatrixRow> all();

    @Query(value = STANDING + " where d.id in (:documents)" + IN_ORDER, nativeQuery = true)
    List<MatrixRow> of(Collection<String> documents);

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
