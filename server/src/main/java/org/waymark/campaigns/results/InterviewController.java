package org.waymark.campaigns.results;

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
import java.util.HashMap;
import java.util.Map;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.campaigns.Campaigns;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** What people answered when they were asked in person: typed as totals, corrected by typing them again. */
@Controller("/desk/campaigns/{campaign}/results/interviews")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_CAMPAIGNS)
class InterviewController {
    private final Campaigns campaigns;
    private final CampaignMessages messages;
    private final Interviews interviews;
    private final ReadInterview read;
    private final InterviewPage page;

    InterviewController(
            Campaigns campaigns,
            CampaignMessages messages,
            Interviews interviews,
            ReadInterview read,
            InterviewPage page) {
        this.campaigns = campaigns;
        this.messages = messages;
        this.interviews = interviews;
        this.read = read;
        this.page = page;
    }

    /** What stands behind the question mark fills the form, to correct what was typed. */
    @Get
    HttpResponse<?> show(HttpRequest<?> request, long campaign) {
        var filled = new HashMap<String, String>();
        request.getParameters().forEach((name, values) -> filled.put(name, values.isEmpty() ? "" : values.get(0)));
        return page.of(request, campaigns.get(campaign), filled, Map.of());
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, StaffMember me, long campaign, @Body Map<String, String> sent) {
        var found = campaigns.get(campaign);
        var outcome = read.read(found, sent);
        if (outcome.interview().isEmpty()) {
            return page.of(request, found, sent, outcome.problems()).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var interview = outcome.interview().get();
        messages.require(me, messages.get(campaign, interview.message().toString()));
        interviews.take(found, interview, me);
        return HttpResponse.seeOther(URI.create("/desk/campaigns/" + campaign + "/results/interviews"));
    }
}
