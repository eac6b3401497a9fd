package org.waymark.documents;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MediaRows extends GenericRepository<MediaRow, String> {
    MediaRow save(MediaRow row);

    Optional<MediaRow> findById(String hash);

    @Query(value = "select octet_length(bytes) from media where hash = :hash", nativeQuery = true)
    Optional<Integer> weight(String hash);

    @Query(value = "select hash from media where hash in (:hashes)", nativeQuery = true)
    List<String> among(Collection<String> hashes);
}
