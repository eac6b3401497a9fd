package org.waymark.staff;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffRoleRows extends GenericRepository<StaffRoleRow, Long> {
    StaffRoleRow save(StaffRoleRow row);

    List<StaffRoleRow> findAll();

    boolean existsByRole(String role);
}
