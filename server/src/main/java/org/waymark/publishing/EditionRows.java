package org.waymark.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditionRows extends GenericRepository<EditionRow, Integer> {
    EditionRow save(EditionRow row);

    Optional<EditionRow> findByNumber(int number);

    @Query(value = "select * from edition where number = (select max(number) from edition)", nativeQuery = true)
    Optional<EditionRow> newest();

    @Query(value = "select * from edition where number = 1", nativeQuery = true)
    EditionRow first();

    @Query(value = "select * from edition order by number", nativeQuery = true)
    List<EditionRow> all();

    /** Lets one node at a time make an edition, until its transaction ends. */
    @Query(value = "select name from lock where name = 'edition' for update", nativeQuery = true)
    String takeTurn();
}
