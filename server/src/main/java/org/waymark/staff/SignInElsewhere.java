package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.util.Optional;
import org.waymark.journal.Journal;

/**
 * Lets somebody in who signed in elsewhere, if an account for them is here already: found by the verified address the
 * first time, afterwards by what the place calls them for ever. Addresses are given to others one day.
 */
@Singleton
class SignInElsewhere {
    private final Elsewhere elsewhere;
    private final Challenges challenges;
    private final IdentityRows identities;
    private final Staff staff;
    private final SignIn signIn;
    private final SignInAttempts attempts;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    SignInElsewhere(
            Elsewhere elsewhere,
            Challenges challenges,
            IdentityRows identities,
            Staff staff,
            SignIn signIn,
            SignInAttempts attempts,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.elsewhere = elsewhere;
        this.challenges = challenges;
        this.identities = identities;
        this.staff = staff;
        this.signIn = signIn;
        this.attempts = attempts;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Where the browser goes.
     *
     * @param next where somebody goes afterwards, at this desk
     */
    URI leave(SecretToken browser, URI next, ClientAddress from) {
        attempts.begin(account(browser), from);
        var secrets = Elsewhere.Secrets.random();
        var state =
                challenges.ask(browser, Challenge.ELSEWHERE, secrets.nonce() + " " + secrets.verifier() + " " + next);
        return elsewhere.way(state, secrets);
    }

    /**
     * Somebody who came back, and where they go on; nobody when there is no account for them.
     *
     * @throws ElsewhereFailed when it was not this browser that left, or what it brings does not hold
     */
    Back comeBack(SecretToken browser, String state, URI answer, Visit visit) {
        var asked = challenges
                .take(browser, Challenge.ELSEWHERE, state)
                .orElseThrow(() -> new ElsewhereFailed("nobody left from here for that"));
        var detail = asked.detail().split(" ", 3);
        var person = elsewhere.whoIs(answer, new Elsewhere.Secrets(detail[0], detail[1]));
        var next = URI.create(detail[2]);
        var member = find(person);
        if (member.isEmpty()) {
            return new Back(Optional.empty(), next);
        }
        attempts.forget(account(browser), visit.from());
        return new Back(Optional.of(signIn.enter(member.get(), visit.device(), "elsewhere")), next);
    }

    /** Whose account it is. The first time it becomes theirs. */
    Optional<StaffMember> find(SomebodyElsewhere person) {
        var known = identities.findByIssuerAndSubject(person.issuer(), person.subject());
        if (known.isPresent()) {
            return staff.find(known.get().staff()).filter(StaffMember::active);
        }
        return staff.byEmail(person.email())
                .filter(StaffMember::active)
                .filter(member -> !identities.existsByIssuerAndStaff(person.issuer(), member.id()))
                .map(member -> transactions.executeWrite(status -> {
                    identities.save(new IdentityRow(person.issuer(), person.subject(), member.id()));
                    journal.record(member.journalName(), "link-elsewhere", member.journalName(), person.issuer());
                    return member;
                }));
    }

    private static String account(SecretToken browser) {
        return "elsewhere of " + browser.hash();
    }

    /** From where, and on what kind of device. */
    record Visit(ClientAddress from, String device) {}

    /** Who came back, if anybody who works here, and where they go on. */
    record Back(Optional<SignIn.SignedIn> signedIn, URI next) {}
}
