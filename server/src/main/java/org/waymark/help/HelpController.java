package org.waymark.help;

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
import java.util.Map;
import org.waymark.staff.DeskPages;
import org.waymark.staff.FirstHour;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The first hour at the desk, for everybody who works here. */
@Controller("/desk/help/first-hour")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ENTER)
class HelpController {
    private final FirstHourText text;
    private final FirstHour firstHour;
    private final DeskPages pages;

    HelpController(FirstHourText text, FirstHour firstHour, DeskPages pages) {
        this.text = text;
        this.firstHour = firstHour;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        var language = pages.language(request);
        return pages.page(
                request,
                "desk/help/first-hour",
                "desk.help.title",
                Map.of(
                        "sections", text.sections(language),
                        "html", text.html(language),
                        "offered", !firstHour.isPutAway(me)));
    }

    /** From then on the overview no longer begins with it. */
    @Post(value = "/put-away", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> putAway(StaffMember me) {
        firstHour.putAway(me);
        return HttpResponse.seeOther(URI.create("/desk/"));
    }
}
