package org.waymark.staff;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Who is signed in, kept in the store: neither a restart nor another node signs anybody out. */
@Singleton
class Sessions {
    /** A morning's pause, or a shared computer left alone. */
    static final Duration IDLE = Duration.ofHours(4);
    /** Once a day the password is asked for again, whatever happens. */
    static final Duration LONGEST = Duration.ofHours(24);
    /** To look up a code on another device. */
    static final Duration HALF = Duration.ofMinutes(10);
    /** Not every request writes. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final SessionRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher<DeskInUse> events;
    private final AtomicBoolean inUse = new AtomicBoolean();

    Sessions(SessionRows rows, Clock clock, ApplicationEventPublisher<DeskInUse> events) {
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /** A new session under a new token, which is known to the browser alone. Sessions that are over are swept out. */
    SecretToken begin(long staff, boolean half, String device) {
        var now = clock.instant();
        rows.deleteOver(now.minus(IDLE), now.minus(LONGEST));
        var token = SecretToken.random();
        rows.save(new SessionRow(null, token.hash(), staff, half, device, now, now));
        return token;
    }

    Optional<SessionRow> find(SecretToken token) {
        var now = clock.instant();
        var found = rows.findByTokenHash(token.hash())
                .filter(row -> lasts(row, now))
                .map(row -> noted(row, now));
        if (found.isPresent() && !found.get().half()) {
            announce();
        }
        return found;
    }

    /** Whether anybody is signed in, on any node. */
    boolean isAnybodySignedIn() {
        var now = clock.instant();
        return rows.countLasting(now.minus(IDLE), now.minus(LONGEST)) > 0;
    }

    void announce() {
        if (inUse.compareAndSet(false, true)) {
            events.publishEvent(new DeskInUse());
        }
    }

    List<SessionRow> of(long staff) {
        var now = clock.instant();
        return rows.of(staff).stream().filter(row -> lasts(row, now)).toList();
    }

    void end(SecretToken token) {
        rows.deleteByTokenHash(token.hash());
    }

    /** Ends one session of that person; false when it was over already, or is somebody else's. */
    boolean end(long id, long staff) {
        return rows.deleteByIdAndStaff(id, staff) > 0;
    }

    void endOthers(DeskSession kept) {
        rows.deleteOthers(kept.member().id(), kept.id());
    }

    void endAll(long staff) {
        rows.deleteByStaff(staff);
    }

    private static boolean lasts(SessionRow row, Instant now) {
        return now.isBefore(row.seenAt().plus(IDLE))
                && now.isBefore(row.createdAt().plus(row.half() ? HALF : LONGEST));
    }

    private SessionRow noted(SessionRow row, Instant now) {
        if (now.isAfter(row.seenAt().plus(NOTED_EVERY))) {
            rows.seen(row.number(), now);
        }
        return row;
    }
}
