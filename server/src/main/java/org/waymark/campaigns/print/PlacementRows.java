package org.waymark.campaigns.print;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlacementRows extends GenericRepository<PlacementRow, Long> {
    PlacementRow save(PlacementRow row);

    List<PlacementRow> findByCampaignAndDocumentOrderById(long campaign, String document);

    @Query(value = "select * from placement order by id", nativeQuery = true)
    List<PlacementRow> all();

    boolean existsByCode(String code);
}
