package org.waymark.directory;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckRows extends GenericRepository<CheckRow, Long> {
    CheckRow save(CheckRow row);

    /** The last result of each document. */
    @Query(
            value = "select c.* from check_result c where c.id in (select max(id) from check_result group by document)",
            nativeQuery = true)
    List<CheckRow> last();

    /** Newest first. */
    @Query(value = "select * from check_result where document = :document order by id desc", nativeQuery = true)
    List<CheckRow> of(String document);

    @Query(value = """
                    select * from check_result where person = :person and vouched <> '' order by id desc limit 1
                    """, nativeQuery = true)
    Optional<CheckRow> lastVouchedBy(String person);
}
