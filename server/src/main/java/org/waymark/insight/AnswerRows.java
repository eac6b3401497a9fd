package org.waymark.insight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnswerRows extends GenericRepository<AnswerRow, Long> {
    /** Later than every day. */
    String FAR = "9999-12-31";

    AnswerRow save(AnswerRow row);

    @Query(value = """
                    update reader_answer set answers = answers + :more
                    where answered_on = :answeredOn and document = :document and language = :language and kind = :kind
                    """, nativeQuery = true)
    int add(String answeredOn, String document, String language, String kind, long more);

    /** What was answered about a document on these days, both included. */
    @Query(value = """
                    select * from reader_answer
                    where document = :document and answered_on >= :since and answered_on <= :until
                    """, nativeQuery = true)
    List<AnswerRow> between(String document, String since, String until);

    @Query(value = "select * from reader_answer where kind = :kind and answered_on >= :since", nativeQuery = true)
    List<AnswerRow> since(String kind, String since);

    @Query(value = "delete from reader_answer where answered_on < :day", nativeQuery = true)
    int deleteBefore(String day);
}
