package org.waymark.integreat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;

/** The site as the one region there is. */
@Controller("/api/v3")
@ExecuteOn(TaskExecutors.BLOCKING)
class RegionController {
    private final AppEditions editions;
    private final ShownRegion region;
    private final SendJson json;

    RegionController(AppEditions editions, ShownRegion region, SendJson json) {
        this.editions = editions;
        this.region = region;
        this.json = json;
    }

    @Get("/regions")
    HttpResponse<byte[]> regions(HttpRequest<?> request) {
        return json.fresh(request, List.of(region.of(editions.current().archive())));
    }

    @Get("/regions/{region}")
    HttpResponse<byte[]> region(HttpRequest<?> request, String region) {
        return json.fresh(request, this.region.of(editions.in(region).archive()));
    }

    @Get("/{region}/languages")
    HttpResponse<byte[]> languages(HttpRequest<?> request, String region) {
        return json.fresh(request, this.region.of(editions.in(region).archive()).languages());
    }

    /** Nobody offers anything here. */
    @Get(uris = {"/{region}/offers", "/{region}/extras"})
    HttpResponse<byte[]> offers(HttpRequest<?> request, String region) {
        editions.in(region);
        return json.fresh(request, List.of());
    }

    /** Older apps ask for each of their readers. */
    @Get("/{region}/{id}/is_chat_enabled")
    HttpResponse<byte[]> chat(HttpRequest<?> request, String region, String id) {
        editions.in(region);
        return json.fresh(request, Map.of("is_chat_enabled", false));
    }
}
