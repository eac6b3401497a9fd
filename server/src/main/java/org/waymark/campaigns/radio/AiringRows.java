package org.waymark.campaigns.radio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AiringRows extends GenericRepository<AiringRow, Long> {
    AiringRow save(AiringRow row);

    @Query(
            value = "select * from airing where campaign = :campaign and document = :document"
                    + " order by language, weekday, air_time, station",
            nativeQuery = true)
    List<AiringRow> of(long campaign, String document);

    List<AiringRow> findAll();

    int deleteById(long id);
}
