package org.waymark.staff;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** Shows a new one-time link to the administrator who hands it over; it is shown once and stored nowhere. */
@Singleton
class LinkPages {
    private final DeskPages pages;
    private final String address;

    LinkPages(
            DeskPages pages,
            @Value("${waymark.address:}") String address,
            @Value("${micronaut.server.host:localhost}") String host,
            @Value("${micronaut.server.port:8080}") int port) {
        this.pages = pages;
        var local = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
        this.address = address.isBlank() ? local : address.replaceFirst("/+$", "");
    }

    HttpResponse<?> show(HttpRequest<?> request, StaffMember member, SecretToken link) {
        return pages.page(
                request,
                "desk/people/link",
                "desk.link.made",
                Map.of(
                        "name", member.name(),
                        "id", member.id(),
                        "address", address + LinkController.PATH + link.value(),
                        "days", MakeLink.VALID.toDays()));
    }
}
