package org.waymark.links;

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
import java.util.stream.Collectors;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** All outside links, and the button that has them asked anew. Works without script. */
@Controller("/desk/links")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class LinksController {
    static final URI PATH = URI.create("/desk/links");

    private final CollectLinks collect;
    private final StartRound round;
    private final LinksPage page;

    LinksController(CollectLinks collect, StartRound round, LinksPage page) {
        this.collect = collect;
        this.round = round;
        this.page = page;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        collect.collectAll();
        var asked = request.getParameters().asMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.join(" ", each.getValue())));
        return page.of(request, me, asked);
    }

    /** The asking itself is done in the background, on this node or another. */
    @Post(value = "/round", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.WRITE)
    HttpResponse<?> start(StaffMember me) {
        round.start(me.journalName());
        return HttpResponse.seeOther(PATH);
    }
}
