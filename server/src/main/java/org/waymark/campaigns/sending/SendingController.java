package org.waymark.campaigns.sending;

import io.micronaut.http.HttpHeaders;
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
import java.util.Map;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.Campaigns;
import org.waymark.campaigns.GoingOut;
import org.waymark.journal.Journal;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** One list of people: what was wrong in it, saying yes to it, how far it is, stopping it. */
@Controller("/desk/campaigns/{campaign}/sending/{sending}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SendingController {
    private final Campaigns campaigns;
    private final SendingRows sendings;
    private final DispatchRows dispatches;
    private final GoingOut goingOut;
    private final ConfirmSending confirm;
    private final EndSending end;
    private final SendingTables tables;
    private final SendingPage page;
    private final Journal journal;

    SendingController(
            Campaigns campaigns,
            SendingRows sendings,
            DispatchRows dispatches,
            GoingOut goingOut,
            ConfirmSending confirm,
            EndSending end,
            SendingTables tables,
            SendingPage page,
            Journal journal) {
        this.campaigns = campaigns;
        this.sendings = sendings;
        this.dispatches = dispatches;
        this.goingOut = goingOut;
        this.confirm = confirm;
        this.end = end;
        this.tables = tables;
        this.page = page;
        this.journal = journal;
    }

    @Get
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> show(HttpRequest<?> request, long campaign, long sending) {
        return page.of(request, campaigns.get(campaign), find(campaign, sending), Map.of(), Map.of());
    }

    @Post(value = "/confirm", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> confirm(
            HttpRequest<?> request, StaffMember me, long campaign, long sending, @Body Map<String, String> typed) {
        var plan = within(me, campaign);
        var found = find(campaign, sending);
        var outcome = ReadSchedule.read(typed, plan.plan());
        if (outcome.schedule().isEmpty()) {
            return page.of(request, plan, found, typed, Map.of("problems", outcome.problems()))
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            confirm.confirm(sending, outcome.schedule().get(), me);
            return back(plan, sending);
        } catch (ConfirmSending.NotReady e) {
            return notReady(request, plan, found, typed);
        }
    }

    @Post(value = "/discard", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> discard(StaffMember me, long campaign, long sending) {
        var plan = within(me, campaign);
        var found = find(campaign, sending);
        if (!found.is(SendingRow.READ)) {
            return back(plan, sending);
        }
        end.discard(found, me.journalName());
        return HttpResponse.seeOther(URI.create(SendingsPage.messageHref(plan, found.message()) + "/sending"));
    }

    @Post(value = "/stop", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> stop(StaffMember me, long campaign, long sending) {
        var plan = within(me, campaign);
        var found = find(campaign, sending);
        if (found.is(SendingRow.CONFIRMED)) {
            end.stop(sending);
            journal.record(me.journalName(), "stop-sending", found.journalName(), "");
        }
        return back(plan, sending);
    }

    @Post(value = "/dispatch/{dispatch}/go-on", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> goOn(HttpRequest<?> request, StaffMember me, long campaign, long sending, long dispatch) {
        var plan = within(me, campaign);
        var found = find(campaign, sending);
        try {
            confirm.goOn(found, find(found, dispatch), me);
            return back(plan, sending);
        } catch (ConfirmSending.NotReady e) {
            return notReady(request, plan, found, Map.of());
        }
    }

    @Get("/table/refused.csv")
    @Needs(Permission.RUN_CAMPAIGNS)
    @Produces({"text/csv", MediaType.ALL})
    HttpResponse<?> refused(HttpRequest<?> request, long campaign, long sending) {
        return file(tables.refused(request, find(campaign, sending)), "refused.csv");
    }

    @Get("/dispatch/{dispatch}/table/report.csv")
    @Needs(Permission.RUN_CAMPAIGNS)
    @Produces({"text/csv", MediaType.ALL})
    HttpResponse<?> report(long campaign, long sending, long dispatch) {
        return file(tables.report(find(find(campaign, sending), dispatch)), "report.csv");
    }

    private HttpResponse<?> notReady(
            HttpRequest<?> request, Campaign campaign, SendingRow sending, Map<String, String> typed) {
        return page.of(request, campaign, sending, typed, Map.of("notice", "desk.sending.changed"))
                .status(HttpStatus.CONFLICT);
    }

    private Campaign within(StaffMember me, long campaign) {
        var found = campaigns.get(campaign);
        goingOut.require(me, found);
        return found;
    }

    private SendingRow find(long campaign, long sending) {
        return sendings.findById(sending)
                .filter(each -> each.campaign() == campaign)
                .orElseThrow(SendingUnknown::new);
    }

    private DispatchRow find(SendingRow sending, long dispatch) {
        return dispatches
                .findById(dispatch)
                .filter(each -> each.sending() == sending.number())
                .orElseThrow(SendingUnknown::new);
    }

    private static HttpResponse<?> back(Campaign campaign, long sending) {
        return HttpResponse.seeOther(URI.create(SendingPage.href(campaign, sending)));
    }

    private static HttpResponse<?> file(String csv, String name) {
        return HttpResponse.ok(csv)
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
