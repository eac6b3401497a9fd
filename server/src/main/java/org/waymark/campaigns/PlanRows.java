package org.waymark.campaigns;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRows extends GenericRepository<PlanRow, Long> {
    PlanRow save(PlanRow row);

    @Query(
            value = "select * from campaign_plan where campaign = :campaign order by number desc limit 1",
            nativeQuery = true)
    Optional<PlanRow> newest(long campaign);

    @Query(value = """
                    select p.* from campaign_plan p
                    join (select campaign, max(number) as number from campaign_plan group by campaign) n
                        on n.campaign = p.campaign and n.number = p.number
                    """, nativeQuery = true)
    List<PlanRow> newestOfAll();
}
