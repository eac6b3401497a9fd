package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.journal.Journal;

/** What is asked for beside the password: the code from an app, or a passkey; and recovery codes for when both are lost. */
@Singleton
class SecondFactor {
    private static final int RECOVERY_CODES = 10;

    private final CredentialRows credentials;
    private final AppSecrets apps;
    private final PasskeyRows passkeys;
    private final SignInAttempts attempts;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SecondFactor(
            CredentialRows credentials,
            AppSecrets apps,
            PasskeyRows passkeys,
            SignInAttempts attempts,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.credentials = credentials;
        this.apps = apps;
        this.passkeys = passkeys;
        this.attempts = attempts;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the password alone is not enough. */
    boolean isOn(StaffMember member) {
        return hasApp(member) || hasPasskey(member);
    }

    boolean hasApp(StaffMember member) {
        return credentials.existsByStaffAndKind(member.id(), CredentialRow.TOTP);
    }

    boolean hasPasskey(StaffMember member) {
        return passkeys.existsByStaff(member.id());
    }

    int recoveryCodesLeft(StaffMember member) {
        return credentials
                .findByStaffAndKind(member.id(), CredentialRow.RECOVERY_CODE)
                .size();
    }

    /** Turns it on when the code shows that the app has the secret; empty when the code is wrong. */
    List<RecoveryCode> turnOn(StaffMember member, Totp totp, String code) {
        var step = totp.step(digits(code), clock.instant());
        if (step.isEmpty()) {
            return List.of();
        }
        return transactions.executeWrite(status -> {
            apps.keep(member, totp, step.getAsLong());
            var codes = newRecoveryCodes(member);
            journal.record(member.journalName(), "turn-on-second-factor", member.journalName(), "");
            return codes;
        });
    }

    /** New recovery codes; those from before open nothing any more. */
    List<RecoveryCode> renewRecoveryCodes(StaffMember member) {
        return transactions.executeWrite(status -> {
            var codes = newRecoveryCodes(member);
            journal.record(member.journalName(), "renew-recovery-codes", member.journalName(), "");
            return codes;
        });
    }

    /** No more codes from the app; passkeys stay. */
    void turnOff(StaffMember member) {
        transactions.executeWrite(status -> {
            credentials.deleteByStaffAndKind(member.id(), CredentialRow.TOTP);
            dropNeedlessCodes(member);
            return journal.record(member.journalName(), "turn-off-second-factor", member.journalName(), "");
        });
    }

    /** For somebody who has lost everything: the password alone is enough again. */
    void takeAway(StaffMember by, StaffMember member) {
        transactions.executeWrite(status -> {
            credentials.deleteByStaffAndKind(member.id(), CredentialRow.TOTP);
            passkeys.deleteByStaff(member.id());
            dropNeedlessCodes(member);
            return journal.record(by.journalName(), "turn-off-second-factor", member.journalName(), "");
        });
    }

    /** Within the transaction of another deed: recovery codes for somebody who has none; none for others. */
    List<RecoveryCode> firstRecoveryCodes(StaffMember member) {
        return recoveryCodesLeft(member) == 0 ? newRecoveryCodes(member) : List.of();
    }

    /** Within the transaction of another deed: recovery codes stand for something that was lost, or for nothing. */
    void dropNeedlessCodes(StaffMember member) {
        if (!isOn(member)) {
            credentials.deleteByStaffAndKind(member.id(), CredentialRow.RECOVERY_CODE);
        }
    }

    /**
     * Whether the code is right, from the app or a recovery code. Either counts once.
     *
     * @throws TooManyAttempts before anything is looked at
     */
    boolean accepts(StaffMember member, String code, ClientAddress from) {
        var attempt = attempts.begin("code of " + member.journalName(), from);
        boolean right = takesFromApp(member, digits(code)) || takesRecoveryCode(member, code);
        if (right) {
            attempts.forget(attempt);
        }
        return right;
    }

    private boolean takesFromApp(StaffMember member, String code) {
        return apps.of(member)
                .map(totp -> totp.step(code, clock.instant()))
                .filter(step -> step.isPresent() && credentials.useStep(member.id(), step.getAsLong()) > 0)
                .isPresent();
    }

    private boolean takesRecoveryCode(StaffMember member, String code) {
        var hash = RecoveryCode.typed(code).hash();
        return transactions.executeWrite(status -> {
            boolean used =
                    credentials.deleteByStaffAndKindAndSecret(member.id(), CredentialRow.RECOVERY_CODE, hash) > 0;
            if (used) {
                journal.record(member.journalName(), "use-recovery-code", member.journalName(), "");
            }
            return used;
        });
    }

    private List<RecoveryCode> newRecoveryCodes(StaffMember member) {
        credentials.deleteByStaffAndKind(member.id(), CredentialRow.RECOVERY_CODE);
        var codes = Stream.generate(RecoveryCode::random).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> credentials.save(CredentialRow.recoveryCode(member.id(), code.hash(), clock.instant())));
        return codes;
    }

    /** Apps show a blank in the middle, and keyboards have digits of their own. */
    private static String digits(String code) {
        return code.codePoints()
                .filter(Character::isDigit)
                .map(digit -> Character.forDigit(Character.digit(digit, 10), 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
