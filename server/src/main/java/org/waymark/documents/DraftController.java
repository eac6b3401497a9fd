package org.waymark.documents;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Keeps what somebody is typing, every few seconds. Whoever may translate or write may keep their own draft of it. */
@Controller("/desk/documents/{document}/{language}/draft")
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Permission.TRANSLATE)
class DraftController {
    private final DeskTexts texts;
    private final Drafts drafts;
    private final DeskPages pages;
    private final Formats formats;

    DraftController(DeskTexts texts, Drafts drafts, DeskPages pages, Formats formats) {
        this.texts = texts;
        this.drafts = drafts;
        this.pages = pages;
        this.formats = formats;
    }

    /** Answers when it was kept, in the language of the desk. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.ALL)
    HttpResponse<?> keep(
            HttpRequest<?> request, StaffMember me, String document, String language, @Body Map<String, String> sent) {
        var keptAt = drafts.keep(me, texts.text(document, language), new TypedText(sent));
        return HttpResponse.ok(Map.of("keptAt", formats.moment(pages.language(request), keptAt)))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post(value = "/erase", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> erase(StaffMember me, String document, String language) {
        var text = texts.text(document, language);
        drafts.erase(me, text);
        return HttpResponse.seeOther(URI.create(text.isTranslation() ? text.translation() : text.address()));
    }
}
