package org.waymark.links;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IgnoredRows extends GenericRepository<IgnoredRow, String> {
    IgnoredRow save(IgnoredRow row);

    List<IgnoredRow> findAll();

    Optional<IgnoredRow> findById(String link);

    long deleteByLink(String link);
}
