package org.waymark.delivery;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.content.LanguageTag;

/** What is said where nobody has an answer: the edition's own page, in the language of the browser. */
@Controller
class NothingHere {
    private final Shelf shelf;
    private final Addresses addresses;

    NothingHere(Shelf shelf, Addresses addresses) {
        this.shelf = shelf;
        this.addresses = addresses;
    }

    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<String> nothingHere(HttpRequest<?> request) {
        return shelf.current()
                .map(archive -> page(
                        archive, addresses.best(archive, request.getHeaders().get("Accept-Language"))))
                .orElseGet(() -> HttpResponse.<String>notFound()
                        .contentType(MediaType.TEXT_PLAIN_TYPE)
                        .body("There is nothing at this address, and no edition to show yet.\n"));
    }

    private static HttpResponse<String> page(Archive archive, LanguageTag language) {
        try {
            var entry = archive.find(language + "/404.html").orElseThrow();
            return HttpResponse.<String>notFound()
                    .contentType(MediaType.TEXT_HTML_TYPE)
                    .header("Content-Language", language.value())
                    .body(new String(archive.read(entry), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
