package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecipientRows extends GenericRepository<RecipientRow, Long> {
    RecipientRow save(RecipientRow row);

    List<RecipientRow> saveAll(Iterable<RecipientRow> rows);

    @Query(value = "select * from recipient where sending = :sending and row_number in (:rows)", nativeQuery = true)
    List<RecipientRow> of(long sending, Collection<Integer> rows);

    /** Which of the marks stand in a list that somebody said yes to. */
    @Query(value = """
                    select distinct r.mark from recipient r join sending s on s.id = r.sending
                    where s.state = 'confirmed' and r.mark in (:marks)
                    """, nativeQuery = true)
    List<String> confirmed(Collection<String> marks);

    /** Those who came into another list since this one was read. */
    @Query(value = """
                    delete from recipient where sending = :sending and mark in (
                        select r.mark from recipient r join sending s on s.id = r.sending
                        where s.state = 'confirmed' and r.sending <> :sending)
                    """, nativeQuery = true)
    long deleteConfirmedElsewhere(long sending);

    @Query(value = "select * from recipient where mark = :mark", nativeQuery = true)
    List<RecipientRow> marked(String mark);

    @Query(value = """
                    select language, count(*) as people from recipient where sending = :sending
                    group by language order by language
                    """, nativeQuery = true)
    List<PeopleOf> languages(long sending);

    @Query(value = "delete from recipient where sending = :sending", nativeQuery = true)
    long delete(long sending);
}
