package org.waymark.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarRows extends GenericRepository<CalendarRow, Long> {
    CalendarRow save(CalendarRow row);

    Optional<CalendarRow> findByStaff(long staff);

    Optional<CalendarRow> findByTokenHash(String tokenHash);

    long deleteByStaff(long staff);
}
