package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;
import org.waymark.http.SecurityHeaders;
import org.waymark.language.Languages;

/** Every page of the desk: its frame, its language, and the headers that keep it from being stored, framed or scripted. */
@Singleton
public class DeskPages {
    /** The key of a list of names of scripts below {@code scripts/desk/}. */
    public static final String SCRIPTS = "scripts";

    /** The key of the address of a page of this site that stands in a frame. */
    public static final String FRAME = "frame";

    private final DeskLanguage languageOf;
    private final Languages languages;
    private final DeskStyle style;
    private final DeskScripts scripts;
    private final DeskTemplates templates;
    private final SessionCookie cookie;

    DeskPages(
            DeskLanguage languageOf,
            Languages languages,
            DeskStyle style,
            DeskScripts scripts,
            DeskTemplates templates,
            SessionCookie cookie) {
        this.languageOf = languageOf;
        this.languages = languages;
        this.style = style;
        this.scripts = scripts;
        this.templates = templates;
        this.cookie = cookie;
    }

    /** The language the page will be in. */
    public LanguageTag language(HttpRequest<?> request) {
        return languageOf.of(request);
    }

    /**
     * A page with status 200.
     *
     * @param template below {@code templates/}, like {@code desk/people/people}
     * @param title the key of its heading
     * @param content what the template sees besides {@code desk}, the frame; under {@link #SCRIPTS} the names of scripts
     *     that improve the page, under {@code subject} what it is about, in no matter which language
     */
    public MutableHttpResponse<?> page(HttpRequest<?> request, String template, String title, Map<String, ?> content) {
        return page(request, cookie.of(request).orElse(null), template, title, content);
    }

    private MutableHttpResponse<?> page(
            HttpRequest<?> request,
            @Nullable SecretToken known,
            String template,
            String title,
            Map<String, ?> content) {
        var token = known == null ? SecretToken.random() : known;
        var language = languageOf.of(request);
        var model = new HashMap<String, Object>(content);
        model.put(DeskTemplates.LANGUAGE, language);
        var wanted = wanted(content);
        model.put("desk", frame(request, title, token, wanted));
        var response = HttpResponse.ok(templates.render(template, model))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.value())
                .header(
                        SecurityHeaders.CONTENT_SECURITY_POLICY,
                        style.policy(!wanted.isEmpty(), content.containsKey(FRAME)));
        return known == null ? response.cookie(cookie.holding(token)) : response;
    }

    private List<String> wanted(Map<String, ?> content) {
        return content.get(SCRIPTS) instanceof List<?> names
                ? names.stream().map(name -> scripts.address(name.toString())).toList()
                : List.of();
    }

    private DeskFrame frame(HttpRequest<?> request, String title, SecretToken token, List<String> scripts) {
        var language = languageOf.of(request);
        var session = DeskSession.of(request).filter(each -> !each.half()).orElse(null);
        return new DeskFrame(
                language.value(),
                languages.get(language).direction().html(),
                style.css(),
                title,
                FormTokens.of(token),
                request.getPath(),
                scripts,
                session == null ? "" : HelpSections.of(request.getPath()),
                session == null ? null : session.member().name(),
                session != null && session.may(Permission.ENTER),
                session != null && session.may(Permission.MANAGE_PEOPLE),
                session != null && session.may(Permission.READ_DRAFTS),
                session != null && session.may(Permission.REVIEW),
                session != null && session.may(Permission.READ_DRAFTS),
                session != null && session.may(Permission.PUBLISH),
                session != null && session.may(Permission.WRITE),
                session != null && session.may(Permission.RUN_CAMPAIGNS),
                languageOf.tongues(language));
    }
}
