package org.waymark.campaigns.push;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.staff.CallLimit;

/** Where browsers of readers ask for alerts, change what they get, and stop. */
@Controller("/api/alerts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AlertsController {
    private final TakeSubscription take;
    private final Subscriptions subscriptions;
    private final PushServices services;
    private final PushProvider provider;
    private final PushKey key;
    private final CallLimit limit;

    AlertsController(
            TakeSubscription take,
            Subscriptions subscriptions,
            PushServices services,
            PushProvider provider,
            PushKey key,
            CallLimit limit) {
        this.take = take;
        this.subscriptions = subscriptions;
        this.services = services;
        this.provider = provider;
        this.key = key;
        this.limit = limit;
    }

    /** The key that a browser asks its push service with; 404 where this site sends no alerts. */
    @Get
    HttpResponse<?> key() {
        return provider.isConfigured()
                ? HttpResponse.ok(Map.of("key", key.publicKey())).header(HttpHeaders.CACHE_CONTROL, "no-store")
                : HttpResponse.notFound();
    }

    @Post
    HttpResponse<?> ask(HttpRequest<?> request, @Body Wish wish) {
        limit.count(request);
        take.take(wish);
        return HttpResponse.noContent();
    }

    /** Always the same answer: nobody learns whether somebody asked. */
    @Post("/stop")
    HttpResponse<?> stop(HttpRequest<?> request, @Body Stop stop) {
        limit.count(request);
        subscriptions.forget(services.endpoint(stop.endpoint()).toString());
        return HttpResponse.noContent();
    }

    /**
     * What a browser sends.
     *
     * @param replaces the address it had before; language and topics then stay as they were
     */
    @Serdeable
    record Wish(
            @Nullable String endpoint,
            @Nullable Keys keys,
            @Nullable String language,
            @Nullable List<String> topics,
            @Nullable String replaces) {}

    /** The keys of a browser, in base64url. */
    @Serdeable
    record Keys(@Nullable String p256dh, @Nullable String auth) {}

    /** The address of a browser that wants no more. */
    @Serdeable
    record Stop(@Nullable String endpoint) {}
}
