package org.waymark.staff;

import io.micronaut.email.Email;
import io.micronaut.email.EmailException;
import io.micronaut.email.MultipartBody;
import io.micronaut.email.javamail.sender.JavaxEmailSender;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.language.Languages;
import org.waymark.language.Words;

/** Writes to somebody in their language, as plain text and as HTML. Off unless a mail server is set. */
@Singleton
public class SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

    private final MailSettings settings;
    private final JavaxEmailSender sender;
    private final DeskTemplates templates;
    private final Languages languages;
    private final Words words;

    SendMail(
            MailSettings settings, JavaxEmailSender sender, DeskTemplates templates, Languages languages, Words words) {
        this.settings = settings;
        this.sender = sender;
        this.templates = templates;
        this.languages = languages;
        this.words = words;
    }

    public boolean isOn() {
        return settings.areSet();
    }

    /**
     * Returns when the mail server has taken it.
     *
     * @throws MailNotSent when it did not; the log says why, but neither to whom nor what
     */
    public void send(Letter letter) {
        var language = letter.language();
        var model = Map.of(
                DeskTemplates.LANGUAGE,
                language,
                "lang",
                language.value(),
                "dir",
                languages.get(language).direction().html(),
                "letter",
                letter);
        var email = Email.builder()
                .from(settings.from())
                .to(letter.to().email())
                .subject(words.say(language, letter.words() + ".subject"))
                .body(new MultipartBody(
                        templates.render("desk/mail/letter", model), templates.render("desk/mail/plain", model)))
                .build();
        try {
            sender.send(email, SendMail::mark);
        } catch (EmailException e) {
            LOG.warn("A mail could not be sent: {}", reason(e));
            throw new MailNotSent(e);
        }
    }

    /** So that no program answers it (RFC 3834). */
    private static void mark(Message message) {
        try {
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new EmailException(e);
        }
    }

    /** The kind of failure alone: what mail servers say often holds the address. */
    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
