package org.waymark.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChallengeRows extends GenericRepository<Challenge, String> {
    Challenge save(Challenge row);

    Optional<Challenge> findByChallengeAndBrowserAndPurpose(String challenge, String browser, String purpose);

    long deleteByChallenge(String challenge);

    @Query(value = "delete from sign_in_challenge where expires_at <= :now", nativeQuery = true)
    int deleteOver(Instant now);
}
