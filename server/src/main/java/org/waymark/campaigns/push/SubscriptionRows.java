package org.waymark.campaigns.push;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubscriptionRows extends GenericRepository<SubscriptionRow, Long> {
    Optional<SubscriptionRow> findById(long id);

    @Query(value = "select * from push_subscription where mark = :mark for update", nativeQuery = true)
    Optional<SubscriptionRow> marked(String mark);

    /** Nothing happens where it is known already. */
    @Query(
            value = "insert into push_subscription (mark, sealed, language) values (:mark, :sealed, :language)"
                    + " on conflict do nothing",
            nativeQuery = true)
    void add(String mark, String sealed, String language);

    @Query(
            value = "update push_subscription set mark = :mark, sealed = :sealed, language = :language where id = :id",
            nativeQuery = true)
    long change(long id, String mark, String sealed, String language);

    @Query(value = "delete from push_subscription where id = :id", nativeQuery = true)
    long forget(long id);

    @Query(value = "delete from push_subscription where mark = :mark", nativeQuery = true)
    long forget(String mark);

    @Query(value = "delete from push_topic where subscription = :subscription", nativeQuery = true)
    long forgetTopics(long subscription);

    @Query(
            value =
                    "insert into push_topic (subscription, topic) values (:subscription, :topic) on conflict do nothing",
            nativeQuery = true)
    void addTopic(long subscription, String topic);

    @Query(value = """
                    select s.* from push_subscription s
                    where s.language in (:languages) and exists (
                        select 1 from push_topic t where t.subscription = s.id and t.topic in (:topics))
                    order by s.id
                    """, nativeQuery = true)
    List<SubscriptionRow> whoAsked(Collection<String> languages, Collection<String> topics);
}
