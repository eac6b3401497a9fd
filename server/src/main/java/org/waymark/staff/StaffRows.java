package org.waymark.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffRows extends GenericRepository<StaffRow, Long> {
    StaffRow save(StaffRow row);

    StaffRow update(StaffRow row);

    Optional<StaffRow> findById(Long id);

    Optional<StaffRow> findByEmail(String email);

    @Query(value = "select * from staff order by id", nativeQuery = true)
    List<StaffRow> inOrder();

    /** Lets one node at a time change who may do what, until its transaction ends. */
    @Query(value = "select name from lock where name = 'staff' for update", nativeQuery = true)
    String takeTurn();
}
