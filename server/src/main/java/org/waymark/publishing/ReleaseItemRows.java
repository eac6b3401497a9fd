package org.waymark.publishing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReleaseItemRows extends GenericRepository<ReleaseItemRow, Long> {
    List<ReleaseItemRow> saveAll(Iterable<ReleaseItemRow> rows);
}
