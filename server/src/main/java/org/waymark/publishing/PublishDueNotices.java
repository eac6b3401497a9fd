package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the edition in which notices begin whose time has come and others end: one for all that is due at once, by whichever
 * node is first. A node that was down makes up for what it missed; what began and ended meanwhile is in no edition.
 */
@Singleton
public class PublishDueNotices {
    private final NoticeRows rows;
    private final NoticeChanges changes;
    private final EditionRows editions;
    private final MakeEdition make;
    private final Clock clock;

    PublishDueNotices(NoticeRows rows, NoticeChanges changes, EditionRows editions, MakeEdition make, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.editions = editions;
        this.make = make;
        this.clock = clock;
    }

    public void publishDue() {
        var now = clock.instant();
        if (!rows.due(now).isEmpty() && editions.newest().isPresent()) {
            make.make("publish-release", current -> plan(current.orElseThrow(NothingToPublish::new), now));
        }
    }

    /** Asked once no other node can publish. */
    private Plan plan(Edition current, Instant now) {
        var shown = changes.shown(current.number().value()).stream()
                .map(NoticeRow::number)
                .collect(Collectors.toCollection(HashSet::new));
        var begin = new ArrayList<NoticeRow>();
        var end = new ArrayList<NoticeRow>();
        for (var row : rows.due(now)) {
            boolean begins =
                    row.state().equals(NoticeRow.WAITING) && row.untilAt().isAfter(now);
            rows.become(row.number(), begins ? NoticeRow.SHOWN : NoticeRow.OVER);
            if (begins) {
                begin.add(row);
            } else if (shown.contains(row.number())) {
                end.add(row);
            }
        }
        var all = new ArrayList<NoticeChange>();
        begin.forEach(row -> all.add(new NoticeChange(row.number(), 0, true)));
        end.forEach(row -> all.add(new NoticeChange(row.number(), 0, false)));
        var person = begin.isEmpty() ? end : begin;
        return new Plan(
                Plan.named(name(begin, end), ""),
                person.isEmpty() ? "" : person.get(0).person(),
                Imprint.of(current),
                List.of(),
                all);
    }

    private static String name(List<NoticeRow> begin, List<NoticeRow> end) {
        var names = new ArrayList<String>();
        if (!begin.isEmpty()) {
            names.add("Notice: " + titles(begin));
        }
        if (!end.isEmpty()) {
            names.add("Notice over: " + titles(end));
        }
        return String.join("; ", names);
    }

    private static String titles(List<NoticeRow> rows) {
        return rows.stream().map(NoticeRow::title).distinct().collect(Collectors.joining(", "));
    }
}
