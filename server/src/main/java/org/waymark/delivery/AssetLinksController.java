package org.waymark.delivery;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Optional;

/** Tells phones which app belongs to the site. Made at the start, so that a wrong setting is told then. */
@Context
@Controller("/.well-known/assetlinks.json")
class AssetLinksController {
    private final Optional<AppLinks> links;

    AssetLinksController(
            @Value("${waymark.app.package:}") String packageName,
            @Value("${waymark.app.certificate:}") String certificates) {
        this.links = AppLinks.of(packageName, certificates);
    }

    @Get
    HttpResponse<String> links() {
        return HttpResponse.ok(links.orElseThrow(NoAppHere::new).json())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }
}
