package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks for the password once more before something grave: a desk left alone is not enough for it. */
@Singleton
class OwnPassword {
    private final PasswordCheck passwords;
    private final SignInAttempts attempts;
    private final Visitor visitor;

    OwnPassword(PasswordCheck passwords, SignInAttempts attempts, Visitor visitor) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.visitor = visitor;
    }

    /** @throws TooManyAttempts before anything is looked at */
    boolean isRight(HttpRequest<?> request, StaffMember me, String password) {
        var attempt = attempts.begin(me.email(), visitor.address(request));
        boolean right = passwords.isRight(Optional.of(me), password);
        if (right) {
            attempts.forget(attempt);
        }
        return right;
    }
}
