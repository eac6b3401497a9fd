package org.waymark.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Releases that wait for their time. Only one that still waits changes its state, so two nodes cannot both do it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlannedRows extends GenericRepository<PlannedRow, Long> {
    PlannedRow save(PlannedRow row);

    @Query(value = "select * from planned_release order by due_at desc, id desc limit 30", nativeQuery = true)
    List<PlannedRow> newest();

    @Query(
            value = "select * from planned_release where state = 'waiting' and due_at <= :now order by due_at, id",
            nativeQuery = true)
    List<PlannedRow> due(Instant now);

    @Query(
            value = "update planned_release set state = 'published', edition = :edition"
                    + " where id = :id and state = 'waiting'",
            nativeQuery = true)
    long published(long id, int edition);

    @Query(
            value = "update planned_release set state = 'refused', problem = :problem, about = :about"
                    + " where id = :id and state = 'waiting'",
            nativeQuery = true)
    long refused(long id, String problem, String about);

    @Query(
            value = "update planned_release set state = 'called-off' where id = :id and state = 'waiting'",
            nativeQuery = true)
    long calledOff(long id);
}
