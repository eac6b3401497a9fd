package org.waymark.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Which revisions are approved, since their last rejection, by as many people as their document asks for. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApprovalRows extends GenericRepository<ApprovedRow, Long> {
    String APPROVED = """
            select r.id, r.document, r.language, r.number
            from review_event e
            join revision r on r.id = e.revision
            join document d on d.id = r.document
            where e.kind in ('approved', 'approved_alone', 'adopted', 'renewed') and not exists (
                select 1 from review_event x where x.revision = e.revision and x.kind = 'rejected' and x.id > e.id)
            """;

    String ENOUGH = """
             group by r.id, r.document, r.language, r.number, d.sensitive
            having max(case when e.kind = 'adopted' then 2 else 0 end) + count(distinct e.person)
                >= case when d.sensitive then 2 else 1 end
            """;

    @Query(value = APPROVED + ENOUGH, nativeQuery = true)
    List<ApprovedRow> all();

    @Query(value = APPROVED + " and r.id in (:revisions)" + ENOUGH, nativeQuery = true)
    List<ApprovedRow> among(Collection<Long> revisions);

    @Query(value = APPROVED + " and r.document in (:documents)" + ENOUGH, nativeQuery = true)
    List<ApprovedRow> ofDocuments(Collection<String> documents);

    /** Looks into the changes of publishing, so that one new text among thousands is found at once. */
    @Query(
            value = APPROVED + " and not exists (select 1 from edition_change c where c.revision = e.revision)"
                    + ENOUGH,
            nativeQuery = true)
    List<ApprovedRow> neverPublished();

    /** Marked as urgent since they were last sent back, and in no edition yet; whether approved is for others to say. */
    @Query(value = """
                    select distinct u.revision from review_event u
                    where u.kind = 'urgent'
                        and not exists (
                            select 1 from review_event x
                            where x.revision = u.revision and x.kind = 'rejected' and x.id > u.id)
                        and not exists (select 1 from edition_change c where c.revision = u.revision)
                    """, nativeQuery = true)
    List<Long> urgent();
}
