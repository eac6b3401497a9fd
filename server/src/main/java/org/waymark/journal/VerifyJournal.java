package org.waymark.journal;

import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Follows the chain of the journal from its beginning. It finds any entry changed, taken out or slipped in; entries cut off
 * at the end can only be noticed by somebody who noted a later hash elsewhere.
 */
@Singleton
public class VerifyJournal {
    private static final int PAGE = 1_000;

    private final DeedRows rows;

    VerifyJournal(DeedRows rows) {
        this.rows = rows;
    }

    /** The first entry that does not follow from the one before it; empty when the chain is whole. */
    public Optional<BrokenLink> verify() {
        return follow().broken();
    }

    /** How far the chain is whole, and where it is broken. */
    public Chain follow() {
        var last = Optional.<Deed>empty();
        long id = 0;
        for (var page = rows.after(id, PAGE); !page.isEmpty(); page = rows.after(id, PAGE)) {
            for (var row : page) {
                var deed = row.deed();
                if (!follows(deed, id, last.map(Deed::hash).orElse(Deed.NONE))) {
                    return new Chain(id, last, Optional.of(new BrokenLink(id + 1, deed)));
                }
                id = deed.id();
                last = Optional.of(deed);
            }
        }
        return new Chain(id, last, Optional.empty());
    }

    private static boolean follows(Deed deed, long id, String hash) {
        return deed.id() == id + 1
                && deed.previousHash().equals(hash)
                && deed.hash().equals(deed.expectedHash());
    }

    /**
     * Where the chain is broken.
     *
     * @param expected the number the entry should have
     * @param found the entry found there
     */
    public record BrokenLink(long expected, Deed found) {}
}
