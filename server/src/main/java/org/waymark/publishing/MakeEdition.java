package org.waymark.publishing;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.journal.Journal;

/** What all verbs of publishing share: one node at a time, all or nothing, and the house is told once it is committed. */
@Singleton
class MakeEdition {
    /** Up to here the best compression of everything takes less than a minute on two cores; then the good one does. */
    private static final int TEXTS_FOR_BEST_QUALITY = 1_000;

    private static final int TEXTS_FOR_GOOD_QUALITY = 8_000;
    private static final int BEST_QUALITY = 11;
    private static final int GOOD_QUALITY = 9;
    private static final int QUICK_QUALITY = 5;

    private final EditionRows editions;
    private final ReleaseRows releases;
    private final ReleaseItemRows items;
    private final Changes changes;
    private final NoticeChanges notices;
    private final ContentHash hash;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final ApplicationEventPublisher<EditionPublished> events;
    private final Clock clock;

    MakeEdition(
            EditionRows editions,
            ReleaseRows releases,
            ReleaseItemRows items,
            Changes changes,
            NoticeChanges notices,
            ContentHash hash,
            Journal journal,
            TransactionOperations<Connection> transactions,
            ApplicationEventPublisher<EditionPublished> events,
            Clock clock) {
        this.editions = editions;
        this.releases = releases;
        this.items = items;
        this.changes = changes;
        this.notices = notices;
        this.hash = hash;
        this.journal = journal;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The new edition, or the current one where the plan changes nothing.
     *
     * @param planning is given the current edition, which stays current until the new one is made
     */
    Edition make(String action, Function<Optional<Edition>, Plan> planning) {
        var outcome = transactions.executeWrite(status -> {
            editions.takeTurn();
            var current = editions.newest().orElse(null);
            var plan = planning.apply(Optional.ofNullable(current).map(EditionRow::edition));
            return plan.changesNothing()
                    ? Outcome.unchanged(current)
                    : new Outcome(append(current, action, plan), true);
        });
        if (outcome.made()) {
            events.publishEvent(new EditionPublished(outcome.edition().number()));
        }
        return outcome.edition();
    }

    private Edition append(@Nullable EditionRow current, String action, Plan plan) {
        var release = releases.save(new ReleaseRow(null, plan.name(), plan.person(), clock.instant()));
        long releaseId = Objects.requireNonNull(release.id());
        items.saveAll(plan.changes().stream()
                .map(change ->
                        new ReleaseItemRow(null, releaseId, change.document(), change.language(), change.revision()))
                .toList());
        var number = new EditionNumber(current == null ? 1 : current.number() + 1);
        var row = editions.save(new EditionRow(
                number.value(),
                current == null ? null : current.number(),
                releaseId,
                release.madeAt(),
                plan.imprint().publisher(),
                plan.imprint().address(),
                quality(current, plan),
                hash.after(current, plan)));
        changes.saveAll(plan.changes().stream().map(change -> change.in(number)).toList());
        notices.saveAll(plan.notices().stream().map(change -> change.in(number)).toList());
        journal.record(plan.person(), action, "edition " + number, plan.name() + ", " + row.contentHash());
        return row.edition();
    }

    private static int quality(@Nullable EditionRow current, Plan plan) {
        var wanted = plan.imprint().brotliQuality();
        if (wanted != null) {
            return wanted;
        }
        if (current != null) {
            return current.brotliQuality();
        }
        return qualityFor(texts(plan.changes()));
    }

    private static int qualityFor(long texts) {
        if (texts <= TEXTS_FOR_BEST_QUALITY) {
            return BEST_QUALITY;
        }
        return texts <= TEXTS_FOR_GOOD_QUALITY ? GOOD_QUALITY : QUICK_QUALITY;
    }

    private static long texts(List<Change> changes) {
        return changes.stream().filter(change -> !change.isFacts()).count();
    }

    private record Outcome(Edition edition, boolean made) {
        static Outcome unchanged(@Nullable EditionRow current) {
            if (current == null) {
                throw new NothingToPublish();
            }
            return new Outcome(current.edition(), false);
        }
    }
}
