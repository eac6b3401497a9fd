package org.waymark.links;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckRows extends GenericRepository<CheckRow, Long> {
    CheckRow save(CheckRow row);

    /** Newest first. */
    @Query(value = "select * from link_check where link = :link order by id desc limit 12", nativeQuery = true)
    List<CheckRow> newest(String link);

    @Query(value = "select count(*) from link_check where at >= :since and status > 0", nativeQuery = true)
    long answeredSince(Instant since);
}
