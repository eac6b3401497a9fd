package org.waymark.publishing;

import jakarta.inject.Singleton;

/** Makes a new edition that equals an old one. */
@Singleton
public class RollBackTo {
    private final EditionRows rows;
    private final Changes changes;
    private final MakeEdition editions;

    RollBackTo(EditionRows rows, Changes changes, MakeEdition editions) {
        this.rows = rows;
        this.changes = changes;
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
            return new Plan(Plan.named("Roll back to " + number, why), person, Imprint.of(now), wanted);
        });
    }

    private LiveState state(EditionNumber number) {
        return new LiveState(changes.state(number.value()));
    }
}
