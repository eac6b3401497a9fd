package org.waymark.campaigns.print;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;

/** Everything printed that hangs somewhere: first what is no longer true, then what somebody has to look at. */
@Controller("/desk/campaigns/printed")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class PrintedController {
    private final Placements placements;
    private final PlacementViews views;
    private final Prints prints;
    private final DeskPages pages;

    PrintedController(Placements placements, PlacementViews views, Prints prints, DeskPages pages) {
        this.placements = placements;
        this.views = views;
        this.prints = prints;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> list(HttpRequest<?> request) {
        var desk = pages.language(request);
        var all = placements.all().stream()
                .filter(Placement::hangs)
                .map(each -> views.shown(desk, each))
                .toList();
        var wrong = all.stream().filter(each -> !each.wrong().isEmpty()).toList();
        var changed = all.stream()
                .filter(each -> each.wrong().isEmpty() && !each.changed().isEmpty())
                .toList();
        List<?> right = all.stream()
                .filter(each -> each.wrong().isEmpty() && each.changed().isEmpty())
                .toList();
        var model = Map.of(
                "wrong",
                wrong,
                "changed",
                changed,
                "right",
                right,
                "any",
                !all.isEmpty(),
                "files",
                prints.makesFiles());
        return pages.page(request, "desk/campaigns/printed", "desk.printed.title", model);
    }
}
