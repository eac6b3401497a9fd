package org.waymark.insight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReaderComments extends GenericRepository<ReaderComment, Long> {
    ReaderComment save(ReaderComment comment);

    long count();

    Optional<ReaderComment> findById(Long id);

    /** The newest first. */
    @Query(value = "select * from reader_comment order by id desc", nativeQuery = true)
    List<ReaderComment> newestFirst();

    @Query(value = "delete from reader_comment where id = :id", nativeQuery = true)
    int delete(long id);

    @Query(value = "delete from reader_comment where written_on < :day", nativeQuery = true)
    int deleteBefore(String day);
}
