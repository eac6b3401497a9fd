package org.waymark.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffRoleRows extends GenericRepository<StaffRoleRow, Long> {
    StaffRoleRow save(StaffRoleRow row);

    List<StaffRoleRow> findAll();

    List<StaffRoleRow> findByStaff(long staff);

    long deleteByStaff(long staff);

    boolean existsByRole(String role);

    /** Administrators, other than this person, who can sign in. */
    @Query(
            value = "select count(*) from staff s join staff_role r on r.staff = s.id"
                    + " where r.role = 'administrator' and s.deactivated_at is null and s.id <> :staff"
                    + " and exists (select 1 from staff_credential c where c.staff = s.id and c.kind = 'password')",
            nativeQuery = true)
    long otherAdministrators(long staff);
}
