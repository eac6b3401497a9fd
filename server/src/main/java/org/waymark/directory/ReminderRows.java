package org.waymark.directory;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReminderRows extends GenericRepository<ReminderRow, Long> {
    /** 0 when another node was first. */
    @Query(
            value = "insert into staff_reminder (staff, week) values (:staff, :week) on conflict do nothing",
            nativeQuery = true)
    int claim(long staff, String week);

    @Query(value = "delete from staff_reminder where staff = :staff and week < :week", nativeQuery = true)
    int deleteBefore(long staff, String week);

    long deleteByStaffAndWeek(long staff, String week);
}
