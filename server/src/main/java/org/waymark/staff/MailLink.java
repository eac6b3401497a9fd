package org.waymark.staff;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.waymark.content.LanguageTag;

/** Mails somebody their one-time link. */
@Singleton
class MailLink {
    private final SendMail mail;
    private final DeskAddress address;

    MailLink(SendMail mail, DeskAddress address) {
        this.mail = mail;
        this.address = address;
    }

    boolean isPossible() {
        return mail.isOn();
    }

    /** To choose the first password. */
    void invite(StaffMember person, SecretToken link, LanguageTag otherwise) {
        send(person, link, otherwise, "desk.mail.invited", MakeLink.VALID.toDays());
    }

    /** To choose another password. */
    void reset(StaffMember person, SecretToken link, LanguageTag otherwise, Duration valid) {
        send(person, link, otherwise, "desk.mail.reset", valid.toHours());
    }

    private void send(StaffMember person, SecretToken link, LanguageTag otherwise, String words, long count) {
        var language = person.languageOr(otherwise);
        var page = LinkController.PATH + link.value() + "?language=" + language.value();
        mail.send(new Letter(person, language, words, count, address.of(page)));
    }
}
