package org.waymark.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewEventRows extends GenericRepository<ReviewEventRow, Long> {
    ReviewEventRow save(ReviewEventRow row);

    List<ReviewEventRow> saveAll(Iterable<ReviewEventRow> rows);

    @Query(value = "select * from review_event where revision in (:revisions) order by id", nativeQuery = true)
    List<ReviewEventRow> of(Collection<Long> revisions);
}
