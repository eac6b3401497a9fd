package org.waymark.publishing;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Takes notices from those whose they are. What they handed over before and do not name again leaves the site; the same
 * clock that publishes releases makes the editions in which notices come and go.
 */
@Singleton
public class HandOverNotices {
    private static final int LONGEST_TITLE = 400;

    private final NoticeRows rows;
    private final EditionRows editions;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    HandOverNotices(
            NoticeRows rows, EditionRows editions, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * From now on these and no others are the owner's. One that a person rolled back stays away until it says something
     * else.
     *
     * @param owner such as {@code campaign 3}
     * @param person who answers for it
     */
    public void handOver(String owner, String person, List<Notice> notices) {
        transactions.executeWrite(status -> {
            editions.takeTurn();
            var wanted = new LinkedHashMap<String, Notice>();
            notices.stream()
                    .filter(notice -> notice.until().isAfter(clock.instant())
                            && !notice.texts().isEmpty())
                    .forEach(notice -> wanted.put(NoticeFields.of(notice).json(), notice));
            for (var row : rows.standing(owner)) {
                if (wanted.remove(row.notice()) == null) {
                    takeBack(row, person);
                }
            }
            wanted.forEach((json, notice) -> rows.save(row(owner, person, json, notice)));
            return status;
        });
    }

    private void takeBack(NoticeRow row, String person) {
        if (row.state().equals(NoticeRow.SHOWN)) {
            rows.leave(row.number(), person);
        } else {
            rows.become(row.number(), NoticeRow.OVER);
        }
    }

    private static NoticeRow row(String owner, String person, String json, Notice notice) {
        var title = notice.texts().values().iterator().next().title();
        var named = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
        return new NoticeRow(null, owner, named, json, notice.from(), notice.until(), person, NoticeRow.WAITING);
    }
}
