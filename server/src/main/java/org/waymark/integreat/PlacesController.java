package org.waymark.integreat;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the app asks for and we have none of: events, places on a map (no centre says where on Earth it is; all are pages),
 * offers, a chat.
 */
@Controller("/api/v3/{region}/{language}")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlacesController {
    private static final Set<String> YES_OR_NO = Set.of("1", "0", "true", "false", "yes", "no", "on", "off");

    private final AppEditions editions;
    private final SendJson json;

    PlacesController(AppEditions editions, SendJson json) {
        this.editions = editions;
        this.json = json;
    }

    @Get(uris = {"/events", "/location-categories", "/offers", "/extras"})
    HttpResponse<byte[]> none(HttpRequest<?> request, String region, String language) {
        editions.in(region, language);
        return json.fresh(request, List.of());
    }

    /** @param onMap only those on the map */
    @Get("/locations{?on_map}")
    HttpResponse<byte[]> places(
            HttpRequest<?> request, String region, String language, @QueryValue("on_map") @Nullable String onMap) {
        editions.in(region, language);
        if (onMap != null && !YES_OR_NO.contains(onMap.toLowerCase(Locale.ROOT))) {
            throw NotForApp.wrong("on_map", "“on_map” is 1 or 0.");
        }
        return json.fresh(request, List.of());
    }

    /** As the app is told where nobody has written yet. */
    @Get("/chat/{id}")
    HttpResponse<byte[]> chat(String region, String language, String id) {
        editions.in(region, language);
        throw NotForApp.chat();
    }
}
