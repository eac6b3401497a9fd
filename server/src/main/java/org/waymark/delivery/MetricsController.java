package org.waymark.delivery;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.packs.PackShelf;

/** Totals since the start in the text format of Prometheus (version 0.0.4); nothing about who asked, or what for. */
@Controller("/metrics")
class MetricsController {
    private final DeliveryCounters counters;
    private final Shelf shelf;
    private final PackShelf packs;

    MetricsController(DeliveryCounters counters, Shelf shelf, PackShelf packs) {
        this.counters = counters;
        this.shelf = shelf;
        this.packs = packs;
    }

    @Get
    @Produces("text/plain; version=0.0.4")
    String metrics() {
        return """
                # TYPE waymark_answers_total counter
                waymark_answers_total{status="2xx"} %d
                waymark_answers_total{status="3xx"} %d
                waymark_answers_total{status="4xx"} %d
                # TYPE waymark_not_modified_total counter
                waymark_not_modified_total %d
                # TYPE waymark_body_bytes_total counter
                waymark_body_bytes_total %d
                # TYPE waymark_edition gauge
                waymark_edition %d
                # TYPE waymark_packs_edition gauge
                waymark_packs_edition %d
                """.formatted(
                        counters.answers(2),
                        counters.answers(3),
                        counters.answers(4),
                        counters.notModified(),
                        counters.bytes(),
                        shelf.current().map(Archive::number).orElse(0),
                        packs.current().map(Archive::number).orElse(0));
    }
}
