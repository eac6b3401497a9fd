package org.waymark.staff;

import io.micronaut.email.javamail.sender.SessionProvider;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;

/** The connection to the mail server, made anew for each mail from the settings. */
@Singleton
class MailSession implements SessionProvider {
    private final MailSettings settings;

    MailSession(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public Session session() {
        return Session.getInstance(settings.properties(), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        });
    }
}
