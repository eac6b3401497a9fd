package org.waymark.integreat;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;

/** Where the app asks for a PDF it gets the page of the site, which any browser prints or saves as one. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class PrintController {
    private final AppEditions editions;
    private final AppAddresses addresses;
    private final FindNode find;

    PrintController(AppEditions editions, AppAddresses addresses, FindNode find) {
        this.editions = editions;
        this.addresses = addresses;
        this.find = find;
    }

    /** @param url the page; null for all of them */
    @Get(uris = {"/{region}/{language}/wp-json/ig-mpdf/v1/pdf{?url}", "/api/v3/{region}/{language}/pdf{?url}"})
    HttpResponse<?> print(String region, String language, @Nullable String url) {
        var asked = editions.in(region, language);
        var site = url == null ? "" : find.of(asked, url, null).site();
        return HttpResponse.temporaryRedirect(URI.create(addresses.url(asked.language(), site)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
