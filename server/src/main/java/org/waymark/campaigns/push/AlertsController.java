package org.waymark.campaigns.push;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.staff.CallLimit;
import org.waymark.staff.Visitor;

/** Where browsers of readers ask for alerts, change what they get, and stop. */
@Controller("/api/alerts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AlertsController {
    /** A minute; a whole camp may share an address. */
    private static final int FROM_ONE = 60;

    private static final int FROM_SHARED = 1_200;

    private final TakeSubscription take;
    private final Subscriptions subscriptions;
    private final PushServices services;
    private final PushProvider provider;
    private final PushKey key;
    private final Visitor visitor;
    private final CallLimit limit;

    AlertsController(
            TakeSubscription take,
            Subscriptions subscriptions,
            PushServices services,
            PushProvider provider,
            PushKey key,
            Visitor visitor,
            Clock clock) {
        this.take = take;
        this.subscriptions = subscriptions;
        this.services = services;
        this.provider = provider;
        this.key = key;
        this.visitor = visitor;
        this.limit = new CallLimit(clock, ChronoUnit.MINUTES, FROM_ONE, FROM_SHARED);
    }

    /** The key that a browser asks its push service with, as octets; nothing (204) where this site sends no alerts. */
    @Get(produces = {MediaType.APPLICATION_OCTET_STREAM, MediaType.ALL})
    HttpResponse<?> key() {
        return provider.isConfigured()
                ? HttpResponse.ok(key.publicKey())
                        .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                : HttpResponse.noContent();
    }

    @Post
    HttpResponse<?> ask(HttpRequest<?> request, @Body Wish wish) {
        limit(request);
        take.take(wish);
        return HttpResponse.noContent();
    }

    /** Always the same answer: nobody learns whether somebody asked. */
    @Post("/stop")
    HttpResponse<?> stop(HttpRequest<?> request, @Body Stop stop) {
        limit(request);
        subscriptions.forget(services.endpoint(stop.endpoint()).toString());
        return HttpResponse.noContent();
    }

    private void limit(HttpRequest<?> request) {
        if (!limit.takes(visitor.address(request))) {
            throw new TooOften();
        }
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
