package org.waymark.campaigns;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.waymark.content.LanguageTag;
import org.waymark.http.SecurityHeaders;
import org.waymark.language.Languages;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Notice;
import org.waymark.rendering.RenderPreview;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;

/** Shows a message as the notice it would be, on the first page that readers have now. Nothing of it is kept. */
@Controller("/desk/campaigns/{campaign}/messages/{document}")
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeController {
    private final Campaigns campaigns;
    private final Standings standings;
    private final CampaignNotices notices;
    private final Editions editions;
    private final Languages languages;
    private final RenderPreview render;

    NoticeController(
            Campaigns campaigns,
            Standings standings,
            CampaignNotices notices,
            Editions editions,
            Languages languages,
            RenderPreview render) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.notices = notices;
        this.editions = editions;
        this.languages = languages;
        this.render = render;
    }

    @Get("/notice/{language}")
    @Needs(Permission.RUN_CAMPAIGNS)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(long campaign, String document, String language) {
        var plan = campaigns.get(campaign).plan();
        var reader = languages.find(new LanguageTag(language)).orElseThrow(CampaignUnknown::new);
        var preview = notice(plan, document)
                .flatMap(notice -> contents().flatMap(all -> render.notice(all, notice, reader)))
                .orElseThrow(CampaignUnknown::new);
        return HttpResponse.ok(preview.html())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.tag().value())
                .header("X-Robots-Tag", "noindex, nofollow")
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, preview.policy());
    }

    /** The warning as feeds would carry it, as a file. */
    @Get("/alert/draft.cap")
    @Needs(Permission.RUN_CAMPAIGNS)
    @Produces(MediaType.ALL)
    HttpResponse<?> alert(long campaign, String document) {
        var draft = notice(campaigns.get(campaign).plan(), document)
                .flatMap(notice -> contents().flatMap(all -> render.alert(all, notice)))
                .orElseThrow(CampaignUnknown::new);
        return HttpResponse.ok(draft)
                .header(HttpHeaders.CONTENT_TYPE, "application/cap+xml; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"draft.cap\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Optional<Notice> notice(Plan plan, String document) {
        return standings.of(plan).stream()
                .filter(each -> each.document().toString().equals(document))
                .findFirst()
                .flatMap(message -> plan.messages().stream()
                        .filter(planned -> planned.document().equals(message.document()))
                        .findFirst()
                        .flatMap(planned -> notices.notice(plan, planned, message)));
    }

    private Optional<EditionContents> contents() {
        return editions.current().map(each -> editions.contents(each.number()));
    }
}
