package org.waymark.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What authenticator apps share with us, sealed in the store. Secrets from before are sealed when they are first used. */
@Singleton
class AppSecrets {
    private static final Logger LOG = LoggerFactory.getLogger(AppSecrets.class);

    private final CredentialRows rows;
    private final Seal seal;
    private final Clock clock;

    AppSecrets(CredentialRows rows, Seal seal, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
    }

    /** Within a transaction: takes the place of the one before. */
    void keep(StaffMember member, Totp totp, long lastStep) {
        rows.deleteByStaffAndKind(member.id(), CredentialRow.TOTP);
        var sealed = seal.close(totp.secret(), owner(member));
        rows.save(CredentialRow.totp(member.id(), sealed, clock.instant(), lastStep));
    }

    Optional<Totp> of(StaffMember member) {
        return rows.findByStaffAndKind(member.id(), CredentialRow.TOTP).stream()
                .findFirst()
                .flatMap(row -> read(row, member));
    }

    private Optional<Totp> read(CredentialRow row, StaffMember member) {
        if (!Seal.isSealed(row.secret())) {
            rows.replaceSecret(member.id(), row.secret(), seal.close(row.secret(), owner(member)));
            return Optional.of(new Totp(row.secret()));
        }
        var secret = seal.open(row.secret(), owner(member));
        if (secret.isEmpty()) {
            LOG.warn(
                    "The second step of {} was sealed under another key: is keys/secrets.key the right one?",
                    member.journalName());
        }
        return secret.map(Totp::new);
    }

    private static String owner(StaffMember member) {
        return "totp of " + member.journalName();
    }
}
