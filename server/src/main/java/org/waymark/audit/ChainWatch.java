package org.waymark.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.journal.Chain;
import org.waymark.journal.VerifyJournal;

/** What following the chain of the journal came to, and when; it is followed again when that is ten minutes old. */
@Singleton
class ChainWatch {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final VerifyJournal verify;
    private final Clock clock;
    private volatile @Nullable Followed last;

    ChainWatch(VerifyJournal verify, Clock clock) {
        this.verify = verify;
        this.clock = clock;
    }

    Followed last() {
        var known = last;
        return known == null || known.at().plus(GOOD_FOR).isBefore(clock.instant()) ? follow() : known;
    }

    Followed follow() {
        var followed = new Followed(verify.follow(), clock.instant());
        last = followed;
        return followed;
    }

    /** What was found then. */
    record Followed(Chain chain, Instant at) {}
}
