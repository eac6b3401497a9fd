package org.waymark.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SignInAttemptRows extends GenericRepository<SignInAttemptRow, Long> {
    SignInAttemptRow save(SignInAttemptRow row);

    long deleteById(long id);

    @Query(
            value = "select * from sign_in_attempt where at > :after and (account = :account or address = :address)",
            nativeQuery = true)
    List<SignInAttemptRow> since(Instant after, String account, String address);

    long deleteByAccountAndAddress(String account, String address);

    @Query(value = "delete from sign_in_attempt where at <= :until", nativeQuery = true)
    int deleteUntil(Instant until);

    @Query(
            value = "insert into sign_in_key (made_on, secret) values (:day, :secret) on conflict do nothing",
            nativeQuery = true)
    int addKey(String day, String secret);

    @Query(value = "select secret from sign_in_key where made_on = :day", nativeQuery = true)
    String key(String day);

    @Query(value = "delete from sign_in_key where made_on < :day", nativeQuery = true)
    int deleteKeysBefore(String day);
}
