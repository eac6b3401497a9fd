package org.waymark.campaigns;

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
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** One campaign: how it stands, changing its plan, and what is decided on it. */
@Controller("/desk/campaigns/{campaign}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class CampaignController {
    private static final int LONGEST_REASON = 1000;

    private final Campaigns campaigns;
    private final SavePlan save;
    private final ApproveCampaign approve;
    private final SteerCampaign steer;
    private final ReadPlan read;
    private final CampaignReach reach;
    private final CountryNames countries;
    private final PlanPage form;
    private final CampaignPage page;
    private final DeskPages pages;

    CampaignController(
            Campaigns campaigns,
            SavePlan save,
            ApproveCampaign approve,
            SteerCampaign steer,
            ReadPlan read,
            CampaignReach reach,
            CountryNames countries,
            PlanPage form,
            CampaignPage page,
            DeskPages pages) {
        this.campaigns = campaigns;
        this.save = save;
        this.approve = approve;
        this.steer = steer;
        this.read = read;
        this.reach = reach;
        this.countries = countries;
        this.form = form;
        this.page = page;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, long campaign) {
        return page.of(request, me, campaigns.get(campaign), Map.of());
    }

    @Get("/plan")
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> plan(HttpRequest<?> request, StaffMember me, long campaign) {
        var found = campaigns.get(campaign);
        if (found.state().isOver()) {
            throw new CampaignOver();
        }
        var written = PlanForm.of(found, pages.language(request), countries);
        return form.of(request, me, action(campaign), written, Map.of(), about(found));
    }

    @Post(value = "/plan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> plan(HttpRequest<?> request, StaffMember me, long campaign, @Body Map<String, String> sent) {
        var found = campaigns.get(campaign);
        var typed = new PlanForm(sent);
        if (typed.has("more")) {
            return form.of(request, me, action(campaign), typed, Map.of(), about(found));
        }
        var outcome = read.read(typed, pages.language(request));
        if (outcome.plan().isEmpty()) {
            return form.of(request, me, action(campaign), typed, outcome.problems(), about(found))
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        reach.require(me, found.plan());
        reach.require(me, outcome.plan().get());
        try {
            save.save(campaign, typed.basedOn(), outcome.plan().get(), me);
            return HttpResponse.seeOther(CampaignsController.address(found));
        } catch (PlanMovedOn e) {
            return form.of(
                            request,
                            me,
                            action(campaign),
                            typed.basedOn(e.latest().number()),
                            Map.of(),
                            page.between(request, e.latest(), outcome.plan().get()))
                    .status(HttpStatus.CONFLICT);
        }
    }

    @Post(value = "/approve", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> approve(HttpRequest<?> request, StaffMember me, long campaign, @Body Map<String, String> sent) {
        try {
            return HttpResponse.seeOther(
                    CampaignsController.address(approve.approve(campaign, new PlanForm(sent).basedOn(), me)));
        } catch (NotReadyYet e) {
            return refused(request, me, campaign, Map.of("notice", "desk.campaign.refused"));
        } catch (PlanMovedOn e) {
            return refused(request, me, campaign, Map.of("notice", "desk.campaign.moved-on"));
        }
    }

    @Post(value = "/decide", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> decide(HttpRequest<?> request, StaffMember me, long campaign, @Body Map<String, String> sent) {
        var typed = new PlanForm(sent);
        var reason = typed.line("reason");
        var wanted = Stream.of(Decision.Kind.values())
                .filter(kind -> kind.word().equals(typed.line("decision")))
                .findFirst()
                .orElseThrow(CampaignOver::new);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            var besides = Map.of("reason", reason, "reasonProblem", "desk.campaign.reason.missing");
            return page.of(request, me, campaigns.get(campaign), besides).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            return HttpResponse.seeOther(
                    CampaignsController.address(steer.steer(campaign, typed.basedOn(), wanted, me, reason)));
        } catch (PlanMovedOn e) {
            return refused(request, me, campaign, Map.of("notice", "desk.campaign.moved-on", "reason", reason));
        }
    }

    private HttpResponse<?> refused(HttpRequest<?> request, StaffMember me, long campaign, Map<String, ?> besides) {
        return page.of(request, me, campaigns.get(campaign), besides).status(HttpStatus.CONFLICT);
    }

    private static Map<String, ?> about(Campaign campaign) {
        return Map.of("subject", campaign.plan().name(), "approved", campaign.state() != Campaign.State.DRAFT);
    }

    private static String action(long campaign) {
        return CampaignsController.PATH + "/" + campaign + "/plan";
    }
}
