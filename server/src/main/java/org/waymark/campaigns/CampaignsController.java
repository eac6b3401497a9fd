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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** All campaigns, and beginning another. */
@Controller(CampaignsController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class CampaignsController {
    static final String PATH = "/desk/campaigns";

    private final Campaigns campaigns;
    private final SavePlan save;
    private final ReadPlan read;
    private final CampaignReach reach;
    private final PlanPage form;
    private final StaffNames names;
    private final Formats formats;
    private final DeskPages pages;

    CampaignsController(
            Campaigns campaigns,
            SavePlan save,
            ReadPlan read,
            CampaignReach reach,
            PlanPage form,
            StaffNames names,
            Formats formats,
            DeskPages pages) {
        this.campaigns = campaigns;
        this.save = save;
        this.read = read;
        this.reach = reach;
        this.form = form;
        this.names = names;
        this.formats = formats;
        this.pages = pages;
    }

    static URI address(Campaign campaign) {
        return URI.create(PATH + "/" + campaign.id());
    }

    @Get
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> list(HttpRequest<?> request) {
        var language = pages.language(request);
        var name = names.all();
        List<CampaignView.Listed> all = campaigns.all().stream()
                .map(each -> new CampaignView.Listed(
                        address(each).toString(),
                        each.plan().name(),
                        "desk.campaign.state." + each.state().word(),
                        CampaignView.period(formats, language, each.plan()),
                        name.apply("staff:" + each.plan().owner())))
                .toList();
        return pages.page(request, "desk/campaigns/campaigns", "desk.campaigns.title", Map.of("campaigns", all));
    }

    @Get("/new")
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> begin(HttpRequest<?> request, StaffMember me) {
        return form.of(request, me, PATH, new PlanForm(Map.of()), Map.of(), Map.of());
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> begin(HttpRequest<?> request, StaffMember me, @Body Map<String, String> sent) {
        var typed = new PlanForm(sent);
        if (typed.has("more")) {
            return form.of(request, me, PATH, typed, Map.of(), Map.of());
        }
        var outcome = read.read(typed, pages.language(request));
        if (outcome.plan().isEmpty()) {
            return form.of(request, me, PATH, typed, outcome.problems(), Map.of())
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        reach.require(me, outcome.plan().get());
        return HttpResponse.seeOther(address(save.begin(outcome.plan().get(), me)));
    }
}
