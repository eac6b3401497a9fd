package org.waymark.journal;

import jakarta.inject.Singleton;
import java.util.List;

/** Searches the journal. */
@Singleton
public class FindDeeds {
    private final DeedRows rows;

    FindDeeds(DeedRows rows) {
        this.rows = rows;
    }

    /** Newest first, beginning before that entry. */
    public List<Deed> before(DeedWish wish, long entry, int count) {
        return rows.find(wish.by(), wish.action(), wish.pattern(), wish.from(), wish.to(), entry, count).stream()
                .map(DeedRow::deed)
                .toList();
    }

    /** Everything that was ever done. */
    public List<String> actions() {
        return rows.actions();
    }

    /** Everybody who ever did something. */
    public List<String> people() {
        return rows.people();
    }
}
