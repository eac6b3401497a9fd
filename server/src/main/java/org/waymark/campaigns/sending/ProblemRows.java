package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProblemRows extends GenericRepository<ProblemRow, Long> {
    List<ProblemRow> saveAll(Iterable<ProblemRow> rows);

    @Query(value = "select * from sending_problem where sending = :sending order by row_number", nativeQuery = true)
    List<ProblemRow> of(long sending);
}
