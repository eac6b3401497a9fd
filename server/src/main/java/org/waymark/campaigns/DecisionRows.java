package org.waymark.campaigns;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DecisionRows extends GenericRepository<DecisionRow, Long> {
    DecisionRow save(DecisionRow row);

    @Query(value = "select * from campaign_decision where campaign = :campaign order by id", nativeQuery = true)
    List<DecisionRow> of(long campaign);

    @Query(value = "select * from campaign_decision order by id", nativeQuery = true)
    List<DecisionRow> all();
}
