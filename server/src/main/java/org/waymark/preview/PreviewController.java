package org.waymark.preview;

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
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.waymark.http.SecurityHeaders;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Any saved version, or what this person is writing, as readers would get it; and the links that show it to others. */
@Controller("/desk/preview/{document}/{language}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_DRAFTS)
class PreviewController {
    private final Subjects subjects;
    private final ShowSubject show;
    private final PreviewPage page;
    private final PreviewLinks links;
    private final ShowPicture picture;

    PreviewController(Subjects subjects, ShowSubject show, PreviewPage page, PreviewLinks links, ShowPicture picture) {
        this.subjects = subjects;
        this.show = show;
        this.page = page;
        this.links = links;
        this.picture = picture;
    }

    /**
     * @param look how the device shows it
     * @param in the language of the page, for facts
     */
    @Get("/{revision}{?look,in}")
    HttpResponse<?> saved(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            int revision,
            @QueryValue(defaultValue = "") String look,
            @QueryValue(defaultValue = "") String in) {
        return page.of(request, me, subjects.saved(document, language, revision), new Wish(look, in), "");
    }

    @Get("/draft{?look,in}")
    HttpResponse<?> unsaved(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            @QueryValue(defaultValue = "") String look,
            @QueryValue(defaultValue = "") String in) {
        return page.of(request, me, subjects.unsaved(me, document, language), new Wish(look, in), "");
    }

    @Get("/{revision}/page{?look,in}")
    HttpResponse<?> pageOfSaved(
            StaffMember me,
            String document,
            String language,
            int revision,
            @QueryValue(defaultValue = "") String look,
            @QueryValue(defaultValue = "") String in) {
        return framed(me, subjects.saved(document, language, revision), new Wish(look, in));
    }

    @Get("/draft/page{?look,in}")
    HttpResponse<?> pageOfUnsaved(
            StaffMember me,
            String document,
            String language,
            @QueryValue(defaultValue = "") String look,
            @QueryValue(defaultValue = "") String in) {
        return framed(me, subjects.unsaved(me, document, language), new Wish(look, in));
    }

    @Get("/{revision}/picture/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<?> pictureOfSaved(StaffMember me, String document, String language, int revision, String file) {
        return picture(me, subjects.saved(document, language, revision), file);
    }

    @Get("/draft/picture/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<?> pictureOfUnsaved(StaffMember me, String document, String language, String file) {
        return picture(me, subjects.unsaved(me, document, language), file);
    }

    @Post(value = "/{revision}/links", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> makeLink(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            int revision,
            @Body Map<String, String> sent) {
        var subject = subjects.saved(document, language, revision);
        var wish = new Wish("", sent.getOrDefault("in", ""));
        var in = show.language(subject, wish.in());
        if (!show.show(subject, in, me).status().mayBeShown()) {
            return page.of(request, me, subject, wish, "desk.preview.no-link").status(HttpStatus.CONFLICT);
        }
        var valid = Duration.ofHours(Validity.of(sent.getOrDefault("hours", "")).hours());
        var token = links.make(me, Objects.requireNonNull(subject.saved()), in.tag(), valid);
        return page.link(request, subject, token, valid);
    }

    @Post(value = "/{revision}/links/{link}/end", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endLink(StaffMember me, String document, String language, int revision, long link) {
        var subject = subjects.saved(document, language, revision);
        links.end(me, Objects.requireNonNull(subject.saved()), link);
        return HttpResponse.seeOther(URI.create(subject.address()));
    }

    private HttpResponse<?> picture(StaffMember me, Subject subject, String file) {
        return picture.of(show.show(subject, show.language(subject, ""), me).preview(), file);
    }

    /** Stands in a frame of the desk, and nowhere else. */
    private HttpResponse<?> framed(StaffMember me, Subject subject, Wish wish) {
        var in = show.language(subject, wish.in());
        var preview = show.show(subject, in, me).preview().picturesAt(subject.address() + ShowPicture.BELOW);
        return HttpResponse.ok(preview.framed(wish.shown()))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, in.tag().value())
                .header("X-Robots-Tag", "noindex, nofollow")
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, preview.policyInFrame(wish.shown()));
    }
}
