package org.waymark.preview;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.FactStatus;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Documents;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.preview.ShowSubject.Shown;
import org.waymark.rendering.Look;
import org.waymark.rendering.Preview;
import org.waymark.staff.DeskAddress;
import org.waymark.staff.DeskPages;
import org.waymark.staff.SecretToken;
import org.waymark.staff.StaffMember;

/** A draft in a frame as narrow as a small phone, with what it weighs and who else can look at it. */
@Singleton
class PreviewPage {
    /** What a page should weigh at most, and what one round trip carries. */
    private static final int GOOD = 6_000;

    private static final int MOST = 14_600;

    private final ShowSubject show;
    private final PreviewLinks links;
    private final Documents documents;
    private final Revisions revisions;
    private final Formats formats;
    private final DeskAddress address;
    private final DeskPages pages;

    PreviewPage(
            ShowSubject show,
            PreviewLinks links,
            Documents documents,
            Revisions revisions,
            Formats formats,
            DeskAddress address,
            DeskPages pages) {
        this.show = show;
        this.links = links;
        this.documents = documents;
        this.revisions = revisions;
        this.formats = formats;
        this.address = address;
        this.pages = pages;
    }

    /** @param notice the key of what stood in the way; empty for nothing */
    MutableHttpResponse<?> of(HttpRequest<?> request, StaffMember me, Subject subject, Wish wish, String notice) {
        var language = pages.language(request);
        var model = heading(subject, language);
        model.put("notice", notice);
        try {
            var in = show.language(subject, wish.in());
            var shown = show.show(subject, in, me);
            model.put(DeskPages.FRAME, subject.address() + "/page" + wish.query(wish.shown()));
            model.put("in", in.tag().value());
            model.putAll(looks(subject, wish, language, in));
            model.putAll(weight(shown.preview(), language));
            model.put("sms", shown.preview().sms().orElse(""));
            model.putAll(links(subject, shown, language));
        } catch (CannotBeShown reason) {
            model.put("notice", reason.words());
        }
        return pages.page(request, "desk/preview/preview", "desk.preview.title", model);
    }

    /** Shows a new link; it is shown once. */
    HttpResponse<?> link(HttpRequest<?> request, Subject subject, SecretToken token, Duration valid) {
        var model = heading(subject, pages.language(request));
        model.put("link", address.of(PreviewLinkController.PATH + token.value()));
        model.put("hours", valid.toHours());
        return pages.page(request, "desk/preview/link", "desk.preview.link.made", model);
    }

    private Map<String, Object> heading(Subject subject, LanguageTag language) {
        Map<String, Object> model = new HashMap<>();
        model.put("subject", title(subject));
        model.put("document", subject.document().toString());
        model.put("language", subject.language().value());
        model.put("address", subject.address());
        model.put("facts", subject.isFacts());
        model.put(
                "languageName",
                formats.languageName(language, subject.language().value()));
        model.put("revision", subject.saved() == null ? 0 : subject.saved().number());
        return model;
    }

    private String title(Subject subject) {
        return subject.content()
                .fields()
                .text("title")
                .or(() -> revisions
                        .latest(
                                subject.document(),
                                documents.get(subject.document()).sourceLanguage())
                        .flatMap(text -> text.content().fields().text("title")))
                .orElse(subject.document().toString());
    }

    private Map<String, Object> looks(Subject subject, Wish wish, LanguageTag language, Language in) {
        var looks = Arrays.stream(Look.values())
                .map(look -> new Choice(
                        subject.address() + wish.query(look),
                        "desk.preview.look." + Wish.word(look),
                        look == wish.shown()))
                .toList();
        var tongues = show.choice(subject).stream()
                .map(tag -> new Choice(
                        tag.value(),
                        formats.languageName(language, tag.value()),
                        in.tag().equals(tag)))
                .toList();
        return Map.of("looks", looks, "look", Wish.word(wish.shown()), "languages", tongues);
    }

    /**
     * Something to choose.
     *
     * @param value an address, or what is sent
     * @param name the key of its name, or the name itself
     */
    public record Choice(String value, String name, boolean chosen) {}

    private Map<String, Object> weight(Preview preview, LanguageTag language) {
        int weight = preview.weight();
        return Map.of(
                "weight",
                formats.size(language, weight),
                "good",
                formats.size(language, GOOD),
                "most",
                formats.size(language, MOST),
                "verdict",
                "desk.preview.weight." + (weight <= GOOD ? "good" : weight <= MOST ? "more" : "over"));
    }

    private Map<String, Object> links(Subject subject, Shown shown, LanguageTag language) {
        var revision = subject.saved();
        boolean hidden = !shown.status().mayBeShown();
        return Map.of(
                "hidden",
                shown.status() == FactStatus.CURRENT || !hidden ? "" : "desk.preview.no-link",
                "mayLink",
                revision != null && !hidden,
                "links",
                revision == null ? List.of() : open(revision, language));
    }

    private List<LinkView> open(Revision revision, LanguageTag language) {
        return links.open(revision).stream()
                .map(row -> new LinkView(
                        row.number(), name(links.maker(row).orElse(null)), formats.moment(language, row.expiresAt())))
                .toList();
    }

    private static String name(@Nullable StaffMember maker) {
        return maker == null ? "" : maker.name();
    }

    /** A link that is open. */
    public record LinkView(long id, String who, String until) {}
}
