package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Makes a new edition that equals an old one. */
@Singleton
public class RollBackTo {
    private final EditionRows rows;
    private final Changes changes;
    private final NoticeChanges notices;
    private final Clock clock;
    private final MakeEdition editions;

    RollBackTo(EditionRows rows, Changes changes, NoticeChanges notices, Clock clock, MakeEdition editions) {
        this.rows = rows;
        this.changes = changes;
        this.notices = notices;
        this.clock = clock;
        this.editions = editions;
    }

    /**
     * The new edition, or the current one where both say the same.
     *
     * @param reason what readers of documents that came later are told; may be empty
     * @throws NoSuchEdition when there is none of that number
     */
    public Edition rollBack(EditionNumber number, String person, String reason) {
        return rollBack(number, person, reason, "");
    }

    /**
     * The same with a reason for the house, which names the release.
     *
     * @throws NoSuchEdition as above
     */
    public Edition rollBack(EditionNumber number, String person, String reason, String why) {
        if (rows.findByNumber(number.value()).isEmpty()) {
            throw new NoSuchEdition(number);
        }
        return editions.make("roll-back", current -> {
            var now = current.orElseThrow(() -> new NoSuchEdition(number));
            var wanted = state(now.number()).towards(state(number), reason);
            return new Plan(
                    Plan.named("Roll back to " + number, why),
                    person,
                    Imprint.of(now),
                    wanted,
                    notices(now.number(), number));
        });
    }

    /** Those of the old edition come back while their owner still wants them and their time is not over. */
    private List<NoticeChange> notices(EditionNumber now, EditionNumber then) {
        var shown = numbers(now);
        var wanted = notices.shown(then.value()).stream()
                .filter(row ->
                        row.state().equals(NoticeRow.SHOWN) && row.untilAt().isAfter(clock.instant()))
                .map(NoticeRow::number)
                .toList();
        var all = new ArrayList<NoticeChange>();
        wanted.stream().filter(id -> !shown.contains(id)).forEach(id -> all.add(new NoticeChange(id, 0, true)));
        shown.stream().filter(id -> !wanted.contains(id)).forEach(id -> all.add(new NoticeChange(id, 0, false)));
        return all;
    }

    private List<Long> numbers(EditionNumber number) {
        return notices.shown(number.value()).stream().map(NoticeRow::number).toList();
    }

    private LiveState state(EditionNumber number) {
        return new LiveState(changes.state(number.value()));
    }
}
