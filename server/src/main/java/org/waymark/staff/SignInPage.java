package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The page for signing in, with the ways in that this house has. */
@Singleton
class SignInPage {
    private final PasskeySite passkeys;
    private final MailLink mail;
    private final ElsewhereSettings elsewhere;
    private final DeskPages pages;

    SignInPage(PasskeySite passkeys, MailLink mail, ElsewhereSettings elsewhere, DeskPages pages) {
        this.passkeys = passkeys;
        this.mail = mail;
        this.elsewhere = elsewhere;
        this.pages = pages;
    }

    /**
     * @param email as it was typed last
     * @param next where to go afterwards
     * @param notice the key of what went wrong; empty for nothing
     */
    MutableHttpResponse<?> of(HttpRequest<?> request, String email, String next, String notice, long minutes) {
        var fields = List.of(
                FormField.email("email", "username", "desk.setup.email", email),
                FormField.password("password", "current-password", "desk.setup.password"));
        return pages.page(
                request,
                "desk/sign-in/sign-in",
                "desk.sign-in.title",
                Map.of(
                        "fields",
                        fields,
                        "next",
                        next,
                        "notice",
                        notice,
                        "minutes",
                        minutes,
                        "mail",
                        mail.isPossible(),
                        "passkeys",
                        passkeys.isPossible(),
                        "elsewhere",
                        elsewhere.areSet() ? elsewhere.name() : "",
                        DeskPages.SCRIPTS,
                        passkeys.isPossible() ? List.of("use-passkey") : List.of()));
    }
}
