package org.waymark.media;

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
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.documents.DocumentExists;
import org.waymark.language.Languages;
import org.waymark.staff.Needs;
import org.waymark.staff.OutOfReach;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** The library of pictures and recordings, and bringing a picture into it. Works without script. */
@Controller("/desk/media")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class MediaController {
    private final MediaPages pages;
    private final MakePicture make;
    private final SavePicture save;
    private final Languages languages;

    MediaController(MediaPages pages, MakePicture make, SavePicture save, Languages languages) {
        this.pages = pages;
        this.make = make;
        this.save = save;
        this.languages = languages;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> all(HttpRequest<?> request, StaffMember me) {
        return pages.all(request, me, "");
    }

    /** Shows what would be kept, with what it weighs, before anything is. */
    @Post(consumes = {MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Needs(Permission.WRITE)
    HttpResponse<?> look(HttpRequest<?> request, StaffMember me, @Part("file") @Nullable CompletedFileUpload sent)
            throws IOException {
        try {
            byte[] upload = Uploaded.bytes(sent);
            var picture = CarriedPicture.of(make.of(upload));
            return pages.look(request, picture, new PictureForm(Map.of()), upload.length, Map.of());
        } catch (UnusableFile unusable) {
            return pages.all(request, me, unusable.words()).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @Post(uri = "/save", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.WRITE)
    HttpResponse<?> save(HttpRequest<?> request, StaffMember me, @Body Map<String, String> sent) {
        var form = new PictureForm(sent);
        try {
            var picture = CarriedPicture.read(form.line(PictureForm.CARRIED));
            var problems = form.problems();
            if (!problems.isEmpty()) {
                return again(request, picture, form, problems, HttpStatus.UNPROCESSABLE_ENTITY);
            }
            return save(request, me, picture, form);
        } catch (UnusableFile unusable) {
            return pages.all(request, me, unusable.words()).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private HttpResponse<?> save(HttpRequest<?> request, StaffMember me, CarriedPicture picture, PictureForm form) {
        try {
            var language = languages.canonical(form.line(PictureForm.LANGUAGE));
            var id = save.start(picture, form, language, me);
            return HttpResponse.seeOther(URI.create("/desk/media/" + id + "?done=saved"));
        } catch (DocumentExists taken) {
            return again(
                    request, picture, form, Map.of(PictureForm.NAME, "desk.start.name.taken"), HttpStatus.CONFLICT);
        } catch (OutOfReach outside) {
            return again(
                    request, picture, form, Map.of(PictureForm.LANGUAGE, "desk.start.not-yours"), HttpStatus.FORBIDDEN);
        }
    }

    private HttpResponse<?> again(
            HttpRequest<?> request,
            CarriedPicture picture,
            PictureForm form,
            Map<String, String> problems,
            HttpStatus status) {
        return pages.look(request, picture, form, 0, problems).status(status);
    }
}
