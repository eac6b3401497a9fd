package org.waymark.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FirstHourRows extends GenericRepository<FirstHourRow, Long> {
    FirstHourRow save(FirstHourRow row);

    boolean existsById(Long staff);
}
