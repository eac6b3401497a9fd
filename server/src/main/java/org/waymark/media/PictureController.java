package org.waymark.media;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.Picture;
import org.waymark.content.PictureFormat;
import org.waymark.documents.DocumentUnknown;
import org.waymark.documents.Media;
import org.waymark.documents.Revision;
import org.waymark.documents.RevisionMovedOn;
import org.waymark.documents.Revisions;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** One picture: what it is, what it says in each language, where it stands, and another in its place. */
@Controller("/desk/media/{document}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class PictureController {
    private final Revisions revisions;
    private final Media media;
    private final MediaPages pages;
    private final MakePicture make;
    private final SavePicture save;

    PictureController(Revisions revisions, Media media, MediaPages pages, MakePicture make, SavePicture save) {
        this.revisions = revisions;
        this.media = media;
        this.pages = pages;
        this.make = make;
        this.save = save;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(
            HttpRequest<?> request, StaffMember me, String document, @QueryValue(defaultValue = "") String done) {
        return pages.one(request, me, facts(document), done, "");
    }

    /** The picture itself; nobody sees it here who may not see the document. */
    @Get("/file")
    @Needs(Permission.READ_DRAFTS)
    @Produces(MediaType.ALL)
    HttpResponse<?> file(String document) {
        var facts = facts(document).content().fields();
        var format = PictureFormat.of(facts.textOrEmpty(Picture.FORMAT));
        return HttpResponse.ok(media.find(facts.textOrEmpty(Picture.FILE)).orElseThrow(DocumentUnknown::new))
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** Shows what would take its place. */
    @Post(consumes = {MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Needs(Permission.WRITE)
    HttpResponse<?> look(
            HttpRequest<?> request, StaffMember me, String document, @Part("file") @Nullable CompletedFileUpload sent)
            throws IOException {
        var facts = facts(document);
        try {
            byte[] upload = Uploaded.bytes(sent);
            return pages.replacement(request, CarriedPicture.of(make.of(upload)), facts, upload.length);
        } catch (UnusableFile unusable) {
            return pages.one(request, me, facts, "", unusable.words()).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @Post(uri = "/replace", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.WRITE)
    HttpResponse<?> replace(HttpRequest<?> request, StaffMember me, String document, @Body Map<String, String> sent) {
        var facts = facts(document);
        var seen = sent.getOrDefault("based-on", "");
        try {
            var picture = CarriedPicture.read(sent.getOrDefault(PictureForm.CARRIED, ""));
            if (!seen.equals(String.valueOf(facts.number()))) {
                return pages.replacement(request, picture, facts, 0).status(HttpStatus.CONFLICT);
            }
            save.replace(picture, facts, me);
            return HttpResponse.seeOther(URI.create("/desk/media/" + document + "?done=replaced"));
        } catch (UnusableFile unusable) {
            return pages.one(request, me, facts, "", unusable.words()).status(HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RevisionMovedOn moved) {
            return pages.one(request, me, facts(document), "", "desk.media.moved-on")
                    .status(HttpStatus.CONFLICT);
        }
    }

    private Revision facts(String document) {
        return DocumentId.isWellFormed(document) && document.startsWith(PictureForm.KIND + ":")
                ? revisions.latest(DocumentId.parse(document), LanguageTag.UND).orElseThrow(DocumentUnknown::new)
                : unknown();
    }

    private static Revision unknown() {
        throw new DocumentUnknown();
    }
}
