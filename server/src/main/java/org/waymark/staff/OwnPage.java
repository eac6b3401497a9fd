package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;

/** The page of one's own account. */
@Singleton
class OwnPage {
    private final Sessions sessions;
    private final SecondFactor secondFactor;
    private final DeskLanguage languageOf;
    private final Formats formats;
    private final DeskPages pages;

    OwnPage(Sessions sessions, SecondFactor secondFactor, DeskLanguage languageOf, Formats formats, DeskPages pages) {
        this.sessions = sessions;
        this.secondFactor = secondFactor;
        this.languageOf = languageOf;
        this.formats = formats;
        this.pages = pages;
    }

    /**
     * @param name as it was typed last
     * @param problems the keys of what must be corrected, by field
     */
    MutableHttpResponse<?> of(HttpRequest<?> request, DeskSession mine, String name, Map<String, String> problems) {
        var me = mine.member();
        var language = languageOf.of(request);
        var nameFields =
                List.of(FormField.text("name", "name", "desk.person.name", name).with(problems));
        var passwordFields = List.of(
                FormField.password("current", "current-password", "desk.me.password.current")
                        .with(problems),
                FormField.password("password", "new-password", "desk.me.password.new")
                        .hinted("desk.setup.password.hint")
                        .with(problems),
                FormField.password("repeat", "new-password", "desk.me.password.repeat")
                        .with(problems));
        return pages.page(
                request,
                "desk/me/me",
                "desk.me.title",
                Map.of(
                        "email",
                        me.email(),
                        "nameFields",
                        nameFields,
                        "passwordFields",
                        passwordFields,
                        "least",
                        SetupForm.SHORTEST_PASSWORD,
                        "secondFactor",
                        secondFactor.hasApp(me),
                        "passkey",
                        secondFactor.hasPasskey(me),
                        "sessions",
                        sessions.of(me.id()).stream()
                                .map(row -> view(row, mine, language))
                                .toList()));
    }

    private SessionView view(SessionRow row, DeskSession mine, LanguageTag language) {
        return new SessionView(
                row.number(),
                "desk.device." + row.device(),
                formats.moment(language, row.createdAt()),
                formats.moment(language, row.seenAt()),
                row.number() == mine.id());
    }

    /** A session as its owner sees it: when, and on what kind of device; no address. */
    public record SessionView(long id, String device, String since, String seen, boolean current) {}
}
