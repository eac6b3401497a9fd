package org.waymark.delivery;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import org.waymark.archive.Shelf;

/** Tells a load balancer whether readers are served: 200 when a whole edition is, 503 while there is none. */
@Controller("/health")
class HealthController {
    private final Shelf shelf;

    HealthController(Shelf shelf) {
        this.shelf = shelf;
    }

    @Get
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<String> health() {
        return shelf.current()
                .map(archive -> HttpResponse.ok("serving edition " + archive.number() + "\n"))
                .orElseGet(() -> HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body("no edition yet\n"));
    }
}
