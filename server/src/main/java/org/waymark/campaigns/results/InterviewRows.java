package org.waymark.campaigns.results;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InterviewRows extends GenericRepository<InterviewRow, Long> {
    InterviewRow save(InterviewRow row);

    @Query(value = "select * from interview_total where campaign = :campaign order by id", nativeQuery = true)
    List<InterviewRow> of(long campaign);
}
