package org.waymark.insight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PageReadsRows extends GenericRepository<PageReadsRow, Long> {
    PageReadsRow save(PageReadsRow row);

    @Query(
            value = "update page_reads set reads = reads + :more where read_on = :readOn and path = :path",
            nativeQuery = true)
    int add(String readOn, String path, long more);

    @Query(
            value = "select path, sum(reads) as reads from page_reads where read_on >= :since group by path",
            nativeQuery = true)
    List<PageTotal> since(String since);

    /**
     * What was read on these days, both included.
     *
     * @param path may hold {@code %} for anything
     */
    @Query(
            value = "select * from page_reads where path like :path and read_on >= :since and read_on <= :until",
            nativeQuery = true)
    List<PageReadsRow> between(String path, String since, String until);

    @Query(value = "select count(*) from page_reads where read_on = :readOn and path like 'q/%'", nativeQuery = true)
    long codesOn(String readOn);

    @Query(value = "delete from page_reads where read_on < :day", nativeQuery = true)
    int deleteBefore(String day);
}
