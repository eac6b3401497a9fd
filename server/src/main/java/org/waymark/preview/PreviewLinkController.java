package org.waymark.preview;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.http.SecurityHeaders;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.rendering.Preview;
import org.waymark.staff.Open;
import org.waymark.staff.SecretToken;

/** A draft on any phone, without signing in, for as long as the link lasts. It says of itself that it is a draft. */
@Controller("/desk/preview-link")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Open
class PreviewLinkController {
    static final String PATH = "/desk/preview-link/";
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final PreviewLinks links;
    private final ShowSubject show;
    private final Languages languages;
    private final Words words;
    private final Formats formats;
    private final ShowPicture picture;

    PreviewLinkController(
            PreviewLinks links,
            ShowSubject show,
            Languages languages,
            Words words,
            Formats formats,
            ShowPicture picture) {
        this.links = links;
        this.show = show;
        this.languages = languages;
        this.words = words;
        this.formats = formats;
        this.picture = picture;
    }

    @Get("/{token}")
    HttpResponse<?> open(String token) {
        var opened = links.use(new SecretToken(token));
        var in = language(opened);
        var said = spoken(in);
        var notice = words.say(
                said.tag(),
                "desk.preview.draft",
                Map.of("until", formats.moment(said.tag(), opened.link().expiresAt())));
        var preview = shown(opened).picturesAt(PATH + token + ShowPicture.BELOW);
        return HttpResponse.ok(preview.saying(
                        notice, said.tag().value(), said.direction().html()))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, in.tag().value())
                .header("X-Robots-Tag", "noindex, nofollow")
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, preview.policy());
    }

    @Get("/{token}/picture/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<?> picture(String token, String file) {
        return picture.of(shown(links.use(new SecretToken(token))), file);
    }

    private Language language(PreviewLinks.Opened opened) {
        return show.language(Subject.of(opened.revision()), opened.link().shownIn());
    }

    private Preview shown(PreviewLinks.Opened opened) {
        var shown = show.show(Subject.of(opened.revision()), language(opened), opened.maker());
        if (!shown.status().mayBeShown()) {
            throw new PreviewLinkOver();
        }
        return shown.preview();
    }

    /** The page's own language where the desk speaks it. */
    private Language spoken(Language page) {
        return languages.ofDesk().contains(page) ? page : languages.get(ENGLISH);
    }
}
