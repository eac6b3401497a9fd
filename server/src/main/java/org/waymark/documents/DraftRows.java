package org.waymark.documents;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends GenericRepository<DraftRow, Long> {
    DraftRow save(DraftRow row);

    Optional<DraftRow> findByStaffAndDocumentAndLanguage(long staff, String document, String language);

    @Query(
            value = "update draft set form = :form, kept_at = :keptAt"
                    + " where staff = :staff and document = :document and language = :language",
            nativeQuery = true)
    int keep(long staff, String document, String language, String form, Instant keptAt);

    @Query(
            value = "delete from draft where staff = :staff and document = :document and language = :language",
            nativeQuery = true)
    int erase(long staff, String document, String language);
}
