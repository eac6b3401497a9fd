package org.waymark.media;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.content.Recording;
import org.waymark.content.Sound;
import org.waymark.documents.DocumentUnknown;
import org.waymark.documents.Media;
import org.waymark.documents.Revision;
import org.waymark.documents.RevisionMovedOn;
import org.waymark.documents.Revisions;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The recording of one text: hearing it, bringing it, taking it away. */
@Controller("/desk/media/{document}/{language}/recording")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class RecordingController {
    private final Revisions revisions;
    private final Media media;
    private final SaveRecording save;
    private final RecordingPage page;

    RecordingController(Revisions revisions, Media media, SaveRecording save, RecordingPage page) {
        this.revisions = revisions;
        this.media = media;
        this.save = save;
        this.page = page;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            @QueryValue(defaultValue = "") String done) {
        var text = text(document, language);
        return page.of(request, text, save.may(text, me), done, "");
    }

    /** The sound itself; nobody hears it here who may not read the text. */
    @Get("/{form}")
    @Needs(Permission.READ_DRAFTS)
    @Produces(MediaType.ALL)
    HttpResponse<?> file(String document, String language, String form) {
        var fields = text(document, language).content().fields();
        var sound = Arrays.stream(Sound.values())
                .filter(each -> each.ending().equals("." + form))
                .findFirst()
                .orElseThrow(DocumentUnknown::new);
        return HttpResponse.ok(fields.text(sound.field()).flatMap(media::find).orElseThrow(DocumentUnknown::new))
                .header(HttpHeaders.CONTENT_TYPE, sound.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** @param over the number of the text that was read aloud */
    @Post(consumes = {MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Needs(Permission.TRANSLATE)
    HttpResponse<?> add(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            @QueryValue(defaultValue = "0") int over,
            @Part("file") @Nullable CompletedFileUpload sent)
            throws IOException {
        byte[] upload = Uploaded.bytes(sent);
        return saved(request, me, document, language, over, "saved", text -> save.add(text, upload, me));
    }

    @Post(uri = "/remove", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.TRANSLATE)
    HttpResponse<?> remove(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            @QueryValue(defaultValue = "0") int over) {
        return saved(request, me, document, language, over, "removed", text -> save.remove(text, me));
    }

    private HttpResponse<?> saved(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            int over,
            String done,
            Consumer<Revision> deed) {
        var latest = text(document, language);
        try {
            var seen =
                    revisions.find(latest.document(), latest.language(), over).orElse(latest);
            deed.accept(seen);
            return HttpResponse.seeOther(URI.create(request.getPath().replaceFirst("/remove$", "") + "?done=" + done));
        } catch (UnusableFile unusable) {
            return page.of(request, latest, save.may(latest, me), "", unusable.words())
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RevisionMovedOn moved) {
            return page.of(request, text(document, language), true, "", "desk.recording.moved-on")
                    .status(HttpStatus.CONFLICT);
        }
    }

    private Revision text(String document, String language) {
        if (!DocumentId.isWellFormed(document) || !LanguageTag.isWellFormed(language)) {
            throw new DocumentUnknown();
        }
        var id = DocumentId.parse(document);
        return revisions
                .latest(id, new LanguageTag(language))
                .filter(text -> Kinds.named(id.kind()).textKeys().contains(Recording.OPUS))
                .orElseThrow(DocumentUnknown::new);
    }
}
