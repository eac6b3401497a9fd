package org.waymark.campaigns;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CampaignRows extends GenericRepository<CampaignRow, Long> {
    CampaignRow save(CampaignRow row);

    /** Lets one person at a time save a plan or decide on one, until the transaction ends. */
    @Query(value = "select name from lock where name = 'campaigns' for update", nativeQuery = true)
    String takeTurn();
}
