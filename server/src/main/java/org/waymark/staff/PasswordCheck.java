package org.waymark.staff;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Looks whether a password is right. It takes as long for people who do not exist, and only a few are looked at at once:
 * each takes 19 MB of memory.
 */
@Singleton
class PasswordCheck {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final PasswordHash NOBODY =
            PasswordHash.of(SecretToken.random().value());

    private final CredentialRows credentials;
    private final Semaphore free = new Semaphore(AT_ONCE, true);

    PasswordCheck(CredentialRows credentials) {
        this.credentials = credentials;
    }

    /** @throws TooManyAttempts when so many wait that it would take long */
    boolean isRight(Optional<StaffMember> member, String password) {
        var hash = member.filter(StaffMember::active)
                .flatMap(each -> credentials.findByStaffAndKind(each.id(), CredentialRow.PASSWORD).stream()
                        .findFirst())
                .map(row -> new PasswordHash(row.secret()));
        return matches(hash.orElse(NOBODY), password) && hash.isPresent();
    }

    private boolean matches(PasswordHash hash, String password) {
        try {
            if (!free.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new TooManyAttempts(Duration.ofMinutes(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(Duration.ofMinutes(1));
        }
        try {
            return hash.matches(password);
        } finally {
            free.release();
        }
    }
}
