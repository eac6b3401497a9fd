package org.waymark.campaigns.print;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Where what is printed of a message hangs: a place more, and what became of the others. */
@Controller("/desk/campaigns/{campaign}/messages/{document}/print/placements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_CAMPAIGNS)
class PlacementController {
    private final CampaignMessages messages;
    private final Placements placements;
    private final ReadPlacement read;
    private final PlacePrint place;
    private final StillTrue stillTrue;
    private final PrintPage page;

    PlacementController(
            CampaignMessages messages,
            Placements placements,
            ReadPlacement read,
            PlacePrint place,
            StillTrue stillTrue,
            PrintPage page) {
        this.messages = messages;
        this.placements = placements;
        this.read = read;
        this.place = place;
        this.stillTrue = stillTrue;
        this.page = page;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(
            HttpRequest<?> request, StaffMember me, long campaign, String document, @Body Map<String, String> sent) {
        var message = messages.get(campaign, document);
        messages.require(me, message);
        var outcome = read.read(message, sent);
        var sheet = sent.getOrDefault("sheet", "");
        var language = sent.getOrDefault("language", "");
        if (outcome.wish().isEmpty()) {
            var besides = Map.of("v", sent, "p", outcome.problems());
            return page.of(request, message, sheet, language, besides).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        place.place(message, outcome.wish().get(), me);
        return HttpResponse.seeOther(
                URI.create(message.address() + "/print?sheet=" + sheet + "&language=" + language + "#places"));
    }

    /** Replaced, still right, or taken down. */
    @Post(value = "/{number}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            StaffMember me, long campaign, String document, long number, @Body Map<String, String> sent) {
        var message = messages.get(campaign, document);
        messages.require(me, message);
        var found = placements.of(message).stream()
                .filter(each -> each.id() == number && each.hangs())
                .findFirst()
                .orElseThrow(NothingToPrint::new);
        switch (sent.getOrDefault("deed", "")) {
            case "replaced" -> place.replace(message, found, me);
            case "taken-down" -> place.takeDown(found, me);
            case "kept" -> {
                if (!stillTrue.of(found, UnaryOperator.identity()).wrong().isEmpty()) {
                    throw new NothingToPrint();
                }
                place.keep(found, me);
            }
            default -> throw new NothingToPrint();
        }
        return HttpResponse.seeOther(URI.create(message.address() + "/print#places"));
    }
}
