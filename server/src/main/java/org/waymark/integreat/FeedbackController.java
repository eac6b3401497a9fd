package org.waymark.integreat;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.waymark.data.Json;
import org.waymark.staff.CallLimit;
import org.waymark.staff.Visitor;

/** Takes what people tell in an app. The app reads JSON from every answer. */
@Controller("/api/v3/{region}/{language}/feedback")
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedbackController {
    /** The longest form there can be, in bytes: four for each character, in each of two fields, and what is around. */
    private static final int MOST_BYTES = 40_000;

    /** An hour: a family behind one address, each of them with a page or two. */
    private static final int FROM_ONE = 20;

    private static final int FROM_SHARED = 2_000;

    private final AppEditions editions;
    private final ReadFeedback read;
    private final TakesFeedback keeper;
    private final Visitor visitor;
    private final CallLimit limit;

    FeedbackController(AppEditions editions, ReadFeedback read, TakesFeedback keeper, Visitor visitor, Clock clock) {
        this.editions = editions;
        this.read = read;
        this.keeper = keeper;
        this.visitor = visitor;
        this.limit = new CallLimit(clock, ChronoUnit.HOURS, FROM_ONE, FROM_SHARED);
    }

    @Post("/{type}")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
    HttpResponse<byte[]> take(
            HttpRequest<?> request,
            String region,
            String language,
            String type,
            @Body @Nullable Map<String, Object> form) {
        var asked = editions.in(region, language);
        if (request.getContentLength() > MOST_BYTES) {
            throw NotForApp.tooLarge(ReadFeedback.LONGEST);
        }
        var feedback = read.of(asked, type, Objects.requireNonNullElse(form, Map.of()));
        if (!limit.takes(visitor.address(request))) {
            throw NotForApp.tooOften();
        }
        if (!keeper.take(feedback)) {
            throw NotForApp.inAMinute("It cannot be kept now. Send it again in a minute.");
        }
        return HttpResponse.created(Json.bytes(Map.of("success", "Thank you."))).contentType(Json.MEDIA_TYPE);
    }
}
