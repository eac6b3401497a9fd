package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.HashMap;
import org.waymark.language.Formats;

/** The address of one's own calendar: made, shown once, ended. */
@Controller("/desk/me/calendar")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ENTER)
class CalendarAddressController {
    private static final URI PATH = URI.create("/desk/me/calendar");

    private final Calendars calendars;
    private final DeskAddress address;
    private final Formats formats;
    private final DeskPages pages;

    CalendarAddressController(Calendars calendars, DeskAddress address, Formats formats, DeskPages pages) {
        this.calendars = calendars;
        this.address = address;
        this.formats = formats;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        return page(request, me, "");
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, StaffMember me) {
        return page(
                request, me, address.of("/desk/calendar/" + calendars.make(me).value()));
    }

    @Post(value = "/end", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(StaffMember me) {
        calendars.end(me);
        return HttpResponse.seeOther(PATH);
    }

    /** @param made the address that was just made; empty for none */
    private HttpResponse<?> page(HttpRequest<?> request, StaffMember me, String made) {
        var model = new HashMap<String, Object>();
        model.put("address", made);
        model.put(
                "madeAt",
                calendars
                        .madeAt(me)
                        .map(at -> formats.moment(pages.language(request), at))
                        .orElse(""));
        return pages.page(request, "desk/calendar/calendar", "desk.calendar.title", model);
    }
}
