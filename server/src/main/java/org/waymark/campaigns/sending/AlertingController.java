package org.waymark.campaigns.sending;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.Campaigns;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.GoingOut;
import org.waymark.content.DocumentId;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The alerts about one message of a campaign, and preparing another. */
@Controller("/desk/campaigns/{campaign}/messages/{document}/alerts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class AlertingController {
    /** Below the page of the message. */
    static final String PATH = "/alerts";

    private final Campaigns campaigns;
    private final GoingOut goingOut;
    private final SendingRows sendings;
    private final Topics topics;
    private final AlertingPage page;
    private final DeskPages pages;
    private final Clock clock;

    AlertingController(
            Campaigns campaigns,
            GoingOut goingOut,
            SendingRows sendings,
            Topics topics,
            AlertingPage page,
            DeskPages pages,
            Clock clock) {
        this.campaigns = campaigns;
        this.goingOut = goingOut;
        this.sendings = sendings;
        this.topics = topics;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> show(HttpRequest<?> request, long campaign, String document) {
        var found = campaigns.get(campaign);
        return page.of(request, found, DocumentId.parse(document), message(found, document), "");
    }

    /** Nothing goes out by it: who would get what stands on the next page, and waits for a yes. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> prepare(
            HttpRequest<?> request, StaffMember me, long campaign, String document, @Body Map<String, String> sent) {
        var found = campaigns.get(campaign);
        var message = message(found, document);
        goingOut.require(me, found);
        List<String> chosen = topics.choices(pages.language(request), List.of()).stream()
                .map(SendingView.Choice::value)
                .filter(sent::containsKey)
                .toList();
        boolean open = page.isOpen(found, message);
        if (chosen.isEmpty() || !open) {
            var problem = open ? "desk.alerting.topics.missing" : "";
            return page.of(request, found, DocumentId.parse(document), message, problem)
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var made = sendings.save(SendingRow.toWhoAsked(
                campaign, DocumentId.parse(document), Channel.PUSH, chosen, me.journalName(), clock.instant()));
        return HttpResponse.seeOther(URI.create(SendingPage.href(found, made.number())));
    }

    private GoingOut.Message message(Campaign campaign, String document) {
        if (!DocumentId.isWellFormed(document)) {
            throw new SendingUnknown();
        }
        return goingOut.message(campaign, DocumentId.parse(document), Channel.PUSH)
                .orElseThrow(SendingUnknown::new);
    }
}
