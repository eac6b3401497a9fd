package org.waymark.campaigns;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.documents.RevisionMovedOn;
import org.waymark.http.CsvRow;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** One message of a campaign: its texts as they go out, a table of them for a sender, and writing one more cheaply. */
@Controller("/desk/campaigns/{campaign}/messages/{document}")
@ExecuteOn(TaskExecutors.BLOCKING)
class MessageController {
    private final Campaigns campaigns;
    private final CampaignReach reach;
    private final Standings standings;
    private final OutgoingTexts texts;
    private final PlainSigns plain;
    private final MessagePage page;
    private final Words words;
    private final DeskPages pages;

    MessageController(
            Campaigns campaigns,
            CampaignReach reach,
            Standings standings,
            OutgoingTexts texts,
            PlainSigns plain,
            MessagePage page,
            Words words,
            DeskPages pages) {
        this.campaigns = campaigns;
        this.reach = reach;
        this.standings = standings;
        this.texts = texts;
        this.plain = plain;
        this.page = page;
        this.words = words;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.RUN_CAMPAIGNS)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(
            HttpRequest<?> request, long campaign, String document, @QueryValue(defaultValue = "") String price) {
        var found = campaigns.get(campaign);
        var typed = new SegmentPrice(price);
        return page.of(request, found, message(found, document), href(found, document), typed, Map.of())
                .status(typed.isWrong() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    }

    /** Sent as a file: a line for each language. */
    @Get("/table/sms.csv")
    @Needs(Permission.RUN_CAMPAIGNS)
    @Produces({"text/csv", MediaType.ALL})
    HttpResponse<?> table(long campaign, String document) {
        var found = campaigns.get(campaign);
        var csv = new StringBuilder(CsvRow.MARK).append(CsvRow.of(List.of("language", "coding", "segments", "text")));
        for (var each : texts.of(found.plan(), message(found, document))) {
            var sms = each.sms();
            csv.append(CsvRow.of(List.of(
                    each.readers().value(),
                    sms.coding().isUcs2() ? "UCS-2" : "GSM-7",
                    "" + sms.segments(),
                    each.text().forSms())));
        }
        return HttpResponse.ok(csv.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sms.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post(value = "/{language}/plain", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.RUN_CAMPAIGNS)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> plain(
            HttpRequest<?> request,
            StaffMember me,
            long campaign,
            String document,
            String language,
            @Body Map<String, String> sent) {
        var found = campaigns.get(campaign);
        var message = message(found, document);
        reach.require(me, found.plan());
        var typed = new PlanForm(sent);
        var tag = texts.of(found.plan(), message).stream()
                .map(each -> each.approved().language())
                .filter(each -> each.value().equals(language))
                .findFirst()
                .orElseThrow(CampaignUnknown::new);
        try {
            plain.write(message.document(), tag, typed.basedOn(), me, note(request));
            return HttpResponse.seeOther(URI.create(href(found, document)));
        } catch (RevisionMovedOn e) {
            var notice = Map.of("notice", "desk.outgoing.moved-on");
            return page.of(request, found, message, href(found, document), new SegmentPrice(""), notice)
                    .status(HttpStatus.CONFLICT);
        }
    }

    private String note(HttpRequest<?> request) {
        LanguageTag language = pages.language(request);
        return words.say(language, "desk.outgoing.note");
    }

    private MessageStanding message(Campaign campaign, String document) {
        return standings.of(campaign.plan()).stream()
                .filter(each -> each.document().toString().equals(document))
                .findFirst()
                .orElseThrow(CampaignUnknown::new);
    }

    private static String href(Campaign campaign, String document) {
        return CampaignsController.address(campaign) + "/messages/" + document;
    }
}
