package org.waymark.staff;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.LanguageTag;

/** Mails a link to whoever forgot their password. Nobody who asks learns whether there is such an account. */
@Singleton
class ForgottenPassword {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPassword.class);

    private final Staff staff;
    private final MakeLink links;
    private final MailLink mail;
    private final SignInAttempts attempts;
    private final ExecutorService blocking;

    ForgottenPassword(
            Staff staff,
            MakeLink links,
            MailLink mail,
            SignInAttempts attempts,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.staff = staff;
        this.links = links;
        this.mail = mail;
        this.attempts = attempts;
        this.blocking = blocking;
    }

    /**
     * Returns before the account is even looked for, so that it takes as long for nobody.
     *
     * @throws TooManyAttempts when somebody asks again and again
     */
    void ask(String email, ClientAddress from, LanguageTag page) {
        attempts.begin("link for " + email, from);
        blocking.execute(() -> answer(email, page));
    }

    private void answer(String email, LanguageTag page) {
        try {
            staff.byEmail(email)
                    .filter(StaffMember::active)
                    .ifPresent(person -> mail.reset(person, links.ask(person), page, MakeLink.ASKED_VALID));
        } catch (MailNotSent e) {
            LOG.warn("A link that somebody asked for was not sent; an administrator can hand one over.");
        }
    }
}
