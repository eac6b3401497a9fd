package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TextRows extends GenericRepository<TextRow, Long> {
    @Query(
            value = "insert into sending_text (sending, language, revision, text)"
                    + " values (:sending, :language, :revision, :text)",
            nativeQuery = true)
    void add(long sending, String language, long revision, String text);

    @Query(value = "select * from sending_text where sending = :sending order by language", nativeQuery = true)
    List<TextRow> of(long sending);
}
