package org.waymark.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CommentRows extends GenericRepository<CommentRow, Long> {
    CommentRow save(CommentRow row);

    /** On any revision of the text, oldest first, without those that are settled. */
    @Query(value = """
                    select c.* from review_comment c join revision r on r.id = c.revision
                    where r.document = :document and r.language = :language
                        and not exists (select 1 from review_comment_settled s where s.comment = c.id)
                    order by c.id
                    """, nativeQuery = true)
    List<CommentRow> open(String document, String language);
}
