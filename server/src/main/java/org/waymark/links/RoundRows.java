package org.waymark.links;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoundRows extends GenericRepository<RoundRow, Long> {
    RoundRow save(RoundRow row);

    @Query(value = "select * from link_round where id = (select max(id) from link_round)", nativeQuery = true)
    Optional<RoundRow> last();
}
