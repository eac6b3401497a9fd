package org.waymark.links;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HostRows extends GenericRepository<HostRow, String> {
    HostRow save(HostRow row);

    Optional<HostRow> findById(String host);

    @Query(value = "update link_host set free_at = :freeAt where host = :host", nativeQuery = true)
    long free(String host, Instant freeAt);
}
