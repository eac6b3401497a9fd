package org.waymark.publishing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlannedItemRows extends GenericRepository<PlannedItemRow, Long> {
    List<PlannedItemRow> saveAll(Iterable<PlannedItemRow> rows);

    List<PlannedItemRow> findByPlanned(long planned);
}
