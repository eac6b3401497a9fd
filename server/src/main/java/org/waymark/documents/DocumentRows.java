package org.waymark.documents;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DocumentRows extends GenericRepository<DocumentRow, String> {
    DocumentRow save(DocumentRow row);

    Optional<DocumentRow> findById(String id);

    List<DocumentRow> findAll();

    @Query(value = "select * from document where id in (:ids)", nativeQuery = true)
    List<DocumentRow> among(Collection<String> ids);
}
