package org.waymark.publishing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to go out together.
 *
 * @param person who publishes
 * @param revisions ids of approved revisions, at most one per document and language; null: everything newly approved
 */
public record NewRelease(
        String name,
        String person,
        Imprint imprint,
        @Nullable Set<Long> revisions,
        List<Withdrawal> withdrawals) {
    public NewRelease {
        revisions = revisions == null ? null : Set.copyOf(revisions);
        withdrawals = List.copyOf(withdrawals);
    }

    /** A release of everything that was approved and never published, nothing withdrawn. */
    public static NewRelease ofEverythingApproved(String name, String person, Imprint imprint) {
        return new NewRelease(name, person, imprint, null, List.of());
    }

    Optional<Set<Long>> chosen() {
        return Optional.ofNullable(revisions);
    }
}
