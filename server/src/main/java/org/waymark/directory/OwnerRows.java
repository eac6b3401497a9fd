package org.waymark.directory;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnerRows extends GenericRepository<OwnerRow, String> {
    OwnerRow save(OwnerRow row);

    List<OwnerRow> findAll();

    long deleteByDocument(String document);
}
