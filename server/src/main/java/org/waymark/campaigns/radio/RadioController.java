package org.waymark.campaigns.radio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** A message on the radio: its script in each language, and when stations air it. */
@Controller("/desk/campaigns/{campaign}/messages/{document}/radio")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_CAMPAIGNS)
class RadioController {
    private final CampaignMessages messages;
    private final Airings airings;
    private final RadioPage page;

    RadioController(CampaignMessages messages, Airings airings, RadioPage page) {
        this.messages = messages;
        this.airings = airings;
        this.page = page;
    }

    @Get("{?pace}")
    HttpResponse<?> show(
            HttpRequest<?> request, long campaign, String document, @QueryValue(defaultValue = "") String pace) {
        var typed = new Pace(pace);
        return page.of(request, messages.get(campaign, document), typed, Map.of())
                .status(typed.isWrong() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    }

    @Post(value = "/airings", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(
            HttpRequest<?> request, StaffMember me, long campaign, String document, @Body Map<String, String> sent) {
        var message = messages.get(campaign, document);
        messages.require(me, message);
        var problems = airings.add(message, sent, me);
        return problems.isEmpty()
                ? HttpResponse.seeOther(URI.create(message.address() + "/radio#airings"))
                : page.of(request, message, new Pace(""), Map.of("v", sent, "p", problems))
                        .status(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Post(value = "/airings/{number}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(StaffMember me, long campaign, String document, long number) {
        var message = messages.get(campaign, document);
        messages.require(me, message);
        airings.remove(message, number, me);
        return HttpResponse.seeOther(URI.create(message.address() + "/radio#airings"));
    }
}
