package org.waymark.campaigns.sending;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.Campaigns;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.GoingOut;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The lists of people for one message of a campaign, and bringing another. */
@Controller("/desk/campaigns/{campaign}/messages/{document}/sending")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SendingsController {
    private final Campaigns campaigns;
    private final GoingOut goingOut;
    private final TakeList take;
    private final SendingsPage page;
    private final DeskPages pages;

    SendingsController(Campaigns campaigns, GoingOut goingOut, TakeList take, SendingsPage page, DeskPages pages) {
        this.campaigns = campaigns;
        this.goingOut = goingOut;
        this.take = take;
        this.page = page;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> show(HttpRequest<?> request, long campaign, String document) {
        var found = campaigns.get(campaign);
        return page.of(request, found, id(document), message(found, document), Map.of(), "");
    }

    @Post(consumes = {MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Needs(Permission.RUN_CAMPAIGNS)
    HttpResponse<?> bring(
            HttpRequest<?> request,
            StaffMember me,
            long campaign,
            String document,
            @Part("country") @Nullable String country,
            @Part("number") @Nullable String number,
            @Part("language") @Nullable String language,
            @Part("otherwise") @Nullable String otherwise,
            @Part("file") @Nullable CompletedFileUpload file)
            throws IOException {
        var found = campaigns.get(campaign);
        var message = message(found, document);
        goingOut.require(me, found);
        var typed = Map.of(
                "country", written(country),
                "number", written(number),
                "language", written(language),
                "otherwise", written(otherwise));
        var code = goingOut.country(pages.language(request), written(country));
        var theirs = language(message, written(otherwise));
        if (code.isEmpty() || theirs == null || file == null || !page.isOpen(found, message)) {
            var problem = code.isEmpty() ? "desk.sending.country.wrong" : "desk.sending.file.missing";
            return refused(request, found, document, message, typed, problem);
        }
        var about = new TakeList.About(
                code.get(),
                written(number),
                written(language),
                theirs,
                message.texts().keySet());
        try (InputStream rows = file.getInputStream()) {
            var taken = take.take(found, id(document), rows, about, me);
            return HttpResponse.seeOther(URI.create(SendingPage.href(found, taken.number())));
        } catch (NotTaken e) {
            return refused(request, found, document, message, typed, e.words());
        }
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request,
            Campaign campaign,
            String document,
            GoingOut.Message message,
            Map<String, String> typed,
            String problem) {
        return page.of(request, campaign, id(document), message, typed, problem)
                .status(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private GoingOut.Message message(Campaign campaign, String document) {
        if (!DocumentId.isWellFormed(document)) {
            throw new SendingUnknown();
        }
        return goingOut.message(campaign, id(document), Channel.SMS).orElseThrow(SendingUnknown::new);
    }

    private static DocumentId id(String document) {
        return DocumentId.parse(document);
    }

    private static String written(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Null where the message does not go out in it. */
    private static @Nullable LanguageTag language(GoingOut.Message message, String tag) {
        return message.texts().keySet().stream()
                .filter(each -> each.value().equals(tag))
                .findFirst()
                .orElse(null);
    }
}
