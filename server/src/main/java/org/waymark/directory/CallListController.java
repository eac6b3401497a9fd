package org.waymark.directory;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Whom to ask whether their facts are still true, and the same as a table to take along. Works without script. */
@Controller("/desk/calls")
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Permission.WRITE)
class CallListController {
    private static final String EVERYBODY = "everybody";

    private final CallList calls;
    private final PhoneRound round;
    private final CallWords words;
    private final DeskPages pages;

    CallListController(CallList calls, PhoneRound round, CallWords words, DeskPages pages) {
        this.calls = calls;
        this.round = round;
        this.words = words;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, @QueryValue(defaultValue = "") String whose) {
        var language = pages.language(request);
        var found = calls(me, language, whose);
        var model = new HashMap<String, Object>();
        model.put("everybody", whose.equals(EVERYBODY));
        model.put("any", !found.isEmpty());
        model.put("parts", parts(found, language));
        return pages.page(request, "desk/calls/calls", "desk.calls.title", model);
    }

    /** Sent as a file. Below “table”, or a browser would be led to the page of a document of that name. */
    @Get("/table/phone-round.csv")
    @Produces({"text/csv", MediaType.ALL})
    HttpResponse<?> table(HttpRequest<?> request, StaffMember me, @QueryValue(defaultValue = "") String whose) {
        var language = pages.language(request);
        return HttpResponse.ok(round.of(calls(me, language, whose), language))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"phone-round.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private List<Call> calls(StaffMember me, LanguageTag language, String whose) {
        return whose.equals(EVERYBODY) ? calls.everybodys(me, language) : calls.of(me, language);
    }

    private List<CallView.Part> parts(List<Call> found, LanguageTag language) {
        var parts = new ArrayList<CallView.Part>();
        var states = Stream.concat(
                Stream.of(Call.REPORTED), Stream.of(Call.Urgency.values()).map(Call.Urgency::word));
        states.forEach(state -> {
            var lines = found.stream()
                    .filter(call -> call.state(words.today()).equals(state))
                    .map(call -> words.line(language, call))
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new CallView.Part("desk.calls." + state, lines));
            }
        });
        return parts;
    }
}
