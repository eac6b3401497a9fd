package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Gives a new one-time link on: by mail where mail is sent, else shown once to the administrator who hands it over. It is
 * stored nowhere.
 */
@Singleton
class LinkPages {
    private final DeskPages pages;
    private final DeskAddress address;
    private final MailLink mail;
    private final CredentialRows credentials;

    LinkPages(DeskPages pages, DeskAddress address, MailLink mail, CredentialRows credentials) {
        this.pages = pages;
        this.address = address;
        this.mail = mail;
        this.credentials = credentials;
    }

    boolean areMailed() {
        return mail.isPossible();
    }

    /** A link is never lost with a mail: where the mail server did not take it, it is shown after all. */
    HttpResponse<?> giveOn(HttpRequest<?> request, StaffMember member, SecretToken link) {
        if (!mail.isPossible()) {
            return show(request, member, link, "");
        }
        try {
            var language = pages.language(request);
            if (credentials.existsByStaffAndKind(member.id(), CredentialRow.PASSWORD)) {
                mail.reset(member, link, language, MakeLink.VALID);
            } else {
                mail.invite(member, link, language);
            }
        } catch (MailNotSent notSent) {
            return show(request, member, link, "desk.link.not-mailed");
        }
        return pages.page(
                request,
                "desk/people/mailed",
                "desk.link.mailed",
                Map.of(
                        "id", member.id(),
                        "name", member.name(),
                        "email", member.email(),
                        "days", MakeLink.VALID.toDays()));
    }

    HttpResponse<?> show(HttpRequest<?> request, StaffMember member, SecretToken link) {
        return show(request, member, link, "");
    }

    private HttpResponse<?> show(HttpRequest<?> request, StaffMember member, SecretToken link, String notice) {
        return pages.page(
                request,
                "desk/people/link",
                "desk.link.made",
                Map.of(
                        "name", member.name(),
                        "id", member.id(),
                        "address", address.of(LinkController.PATH + link.value()),
                        "days", MakeLink.VALID.toDays(),
                        "notice", notice));
    }
}
