package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** Shows a new one-time link to the administrator who hands it over; it is shown once and stored nowhere. */
@Singleton
class LinkPages {
    private final DeskPages pages;
    private final DeskAddress address;

    LinkPages(DeskPages pages, DeskAddress address) {
        this.pages = pages;
        this.address = address;
    }

    HttpResponse<?> show(HttpRequest<?> request, StaffMember member, SecretToken link) {
        return pages.page(
                request,
                "desk/people/link",
                "desk.link.made",
                Map.of(
                        "name", member.name(),
                        "id", member.id(),
                        "address", address.of(LinkController.PATH + link.value()),
                        "days", MakeLink.VALID.toDays()));
    }
}
