package org.waymark.campaigns.print;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PrintRunRows extends GenericRepository<PrintRunRow, Long> {
    PrintRunRow save(PrintRunRow row);

    /** The newest of each placement. */
    @Query(
            value = "select * from print_run where id in (select max(id) from print_run group by placement)",
            nativeQuery = true)
    List<PrintRunRow> newest();
}
