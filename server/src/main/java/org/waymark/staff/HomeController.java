package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.language.Formats;

/** The first page of the desk: what waits for who is signed in, where to go, and what they may do. */
@Controller("/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class HomeController {
    private final DeskPages pages;
    private final DeskLanguage languageOf;
    private final FirstHour firstHour;
    private final Formats formats;
    private final List<WaitingWork> work;

    HomeController(
            DeskPages pages, DeskLanguage languageOf, FirstHour firstHour, Formats formats, List<WaitingWork> work) {
        this.pages = pages;
        this.languageOf = languageOf;
        this.firstHour = firstHour;
        this.formats = formats;
        this.work = work;
    }

    @Get("/")
    @Needs(Permission.ENTER)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        var language = languageOf.of(request);
        var roles = me.assignments().stream()
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .map(each -> RoleView.of(each, tag -> formats.languageName(language, tag)))
                .toList();
        return pages.page(
                request,
                "desk/home/home",
                "desk.home.title",
                Map.of(
                        "roles",
                        roles,
                        "deeds",
                        deeds(me),
                        "waiting",
                        work.stream().flatMap(each -> each.of(me).stream()).toList(),
                        "firstHour",
                        !firstHour.isPutAway(me)));
    }

    /** The keys of what somebody may do about content and people. */
    private static List<String> deeds(StaffMember me) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.compareTo(Permission.READ_DRAFTS) >= 0 && me.may(permission))
                .map(permission ->
                        "desk.may." + permission.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
