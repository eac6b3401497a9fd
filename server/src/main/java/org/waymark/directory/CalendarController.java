package org.waymark.directory;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import org.waymark.documents.DocumentUnknown;
import org.waymark.staff.Calendars;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Open;

/** What is due, for calendar programs: they cannot sign in, so the address itself is the secret. */
@Controller("/desk/calendar/{secret}")
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {
    private final Calendars calendars;
    private final CallList calls;
    private final CalendarFeed feed;
    private final DeskPages pages;

    CalendarController(Calendars calendars, CallList calls, CalendarFeed feed, DeskPages pages) {
        this.calendars = calendars;
        this.calls = calls;
        this.feed = feed;
        this.pages = pages;
    }

    /** A secret that was ended is not there; nobody learns whether it ever was. */
    @Get
    @Open
    @Produces({"text/calendar", MediaType.ALL})
    HttpResponse<?> show(HttpRequest<?> request, String secret) {
        var owner = calendars.owner(secret).orElseThrow(DocumentUnknown::new);
        var language = Objects.requireNonNullElseGet(owner.language(), () -> pages.language(request));
        return HttpResponse.ok(feed.of(calls.all(owner, language), owner, language))
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
