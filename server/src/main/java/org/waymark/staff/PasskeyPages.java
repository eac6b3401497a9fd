package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;

/** The pages about one's own passkeys. */
@Singleton
class PasskeyPages {
    private static final List<String> SCRIPT = List.of("use-passkey");

    private final Passkeys passkeys;
    private final PasskeySite site;
    private final PasskeyRequest asked;
    private final SessionCookie cookie;
    private final Formats formats;
    private final JsonMapper json;
    private final DeskPages pages;

    PasskeyPages(
            Passkeys passkeys,
            PasskeySite site,
            PasskeyRequest asked,
            SessionCookie cookie,
            Formats formats,
            JsonMapper json,
            DeskPages pages) {
        this.passkeys = passkeys;
        this.site = site;
        this.asked = asked;
        this.cookie = cookie;
        this.formats = formats;
        this.json = json;
        this.pages = pages;
    }

    /**
     * @param name as it was typed last
     * @param problems the keys of what must be corrected, by field
     */
    MutableHttpResponse<?> list(
            HttpRequest<?> request, DeskSession mine, String name, String notice, Map<String, String> problems) {
        var language = pages.language(request);
        var fields = List.of(
                FormField.text("name", "off", "desk.passkeys.name", name).with(problems),
                FormField.password("password", "current-password", "desk.setup.password")
                        .with(problems));
        return pages.page(
                request,
                "desk/me/passkeys",
                "desk.passkeys.title",
                Map.of(
                        "passkeys",
                        passkeys.of(mine.member()).stream()
                                .map(row -> view(row, language))
                                .toList(),
                        "possible",
                        site.isPossible(),
                        "fields",
                        fields,
                        "notice",
                        notice));
    }

    /** Where the browser is asked to make it; the session's cookie ties the answer to this browser. */
    HttpResponse<?> make(HttpRequest<?> request, DeskSession mine, String name) {
        var browser = cookie.of(request).orElseThrow(FormOutOfDate::new);
        return pages.page(
                request,
                "desk/me/passkey-new",
                "desk.passkeys.new",
                Map.of("name", name, "options", text(asked.toMake(browser, mine.member())), DeskPages.SCRIPTS, SCRIPT));
    }

    HttpResponse<?> codes(HttpRequest<?> request, List<RecoveryCode> codes) {
        return pages.page(
                request,
                "desk/me/recovery-codes",
                "desk.second.codes",
                Map.of("codes", codes.stream().map(RecoveryCode::shown).toList()));
    }

    private PasskeyView view(PasskeyRow row, LanguageTag language) {
        return new PasskeyView(
                row.number(),
                row.name(),
                formats.moment(language, row.createdAt()),
                row.usedAt() == null ? "" : formats.moment(language, row.usedAt()));
    }

    private String text(Map<String, Object> options) {
        try {
            return json.writeValueAsString(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A passkey as its owner sees it.
     *
     * @param used when it was used last; empty for never
     */
    public record PasskeyView(long id, String name, String made, String used) {}
}
