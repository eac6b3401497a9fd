package org.waymark.preview;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PreviewLinkRows extends GenericRepository<PreviewLinkRow, Long> {
    PreviewLinkRow save(PreviewLinkRow row);

    PreviewLinkRow update(PreviewLinkRow row);

    Optional<PreviewLinkRow> findByTokenHash(String tokenHash);

    Optional<PreviewLinkRow> findByIdAndRevision(long id, long revision);

    List<PreviewLinkRow> findByRevisionOrderByMadeAtDesc(long revision);
}
