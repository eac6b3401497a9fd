package org.waymark.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** What waits for reviewers, and what readers have instead. The rule is that of {@link Decisions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface QueueRows extends GenericRepository<WaitingRow, Long> {
    /**
     * Whoever submits a newer revision of the same text takes the older one out of the queue. What was submitted is looked
     * up first: most revisions of a large library never were.
     */
    @Query(value = """
                    select r.id, r.document, r.language, r.number, r.author, r.note, d.sensitive, q.submitted_at, q.urgent,
                        coalesce((select t.fields from revision t
                            where t.document = r.document and t.language = d.source_language
                            order by t.number desc limit 1), '{}') as heading
                    from (
                        select e.revision, max(case when e.kind = 'submitted' then e.at end) as submitted_at,
                            count(case when e.kind = 'urgent' then 1 end) as urgent,
                            max(case when e.kind = 'adopted' then 2 else 0 end)
                                + count(distinct case when e.kind in ('approved', 'approved_alone', 'renewed')
                                    then e.person end) as yes
                        from review_event e
                        where e.revision in (select s.revision from review_event s where s.kind = 'submitted')
                            and not exists (
                                select 1 from review_event x
                                where x.revision = e.revision and x.kind = 'rejected' and x.id >= e.id)
                        group by e.revision
                        having count(case when e.kind = 'submitted' then 1 end) > 0) q
                    join revision r on r.id = q.revision
                    join document d on d.id = r.document
                    where q.yes < case when d.sensitive then 2 else 1 end
                        and not exists (
                            select 1 from revision n join review_event s on s.revision = n.id
                            where n.document = r.document and n.language = r.language and n.number > r.number
                                and s.kind in ('submitted', 'adopted'))
                    """, nativeQuery = true)
    List<WaitingRow> waiting();

    /** The id of the revision that readers have; the column is null where the text was withdrawn. */
    @Query(value = """
                    select c.revision from edition_change c
                    where c.document = :document and c.language = :language and c.revision is not null
                        and c.edition = (
                            select max(x.edition) from edition_change x
                            where x.document = c.document and x.language = c.language)
                    """, nativeQuery = true)
    Optional<Long> live(String document, String language);
}
