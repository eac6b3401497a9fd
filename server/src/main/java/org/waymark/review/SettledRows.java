package org.waymark.review;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SettledRows extends GenericRepository<SettledRow, Long> {
    SettledRow save(SettledRow row);
}
