package org.waymark.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.content.Picture;
import org.waymark.content.Recording;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** One document: its facts and every language beside it, each with the way to its work. */
@Controller("/desk/documents/{document}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class DocumentController {
    private static final Set<String> DONE = Set.of("still-valid", "second-yes");

    private static final int READERS_DAYS = 30;

    private final DeskTexts texts;
    private final Revisions revisions;
    private final DocumentPaths paths;
    private final DocumentList list;
    private final Languages languages;
    private final Authors authors;
    private final WhereUsed whereUsed;
    private final ReadersSay readers;
    private final Clock clock;
    private final Formats formats;
    private final DeskPages pages;

    DocumentController(
            DeskTexts texts,
            Revisions revisions,
            DocumentPaths paths,
            DocumentList list,
            Languages languages,
            Authors authors,
            WhereUsed whereUsed,
            ReadersSay readers,
            Clock clock,
            Formats formats,
            DeskPages pages) {
        this.texts = texts;
        this.revisions = revisions;
        this.paths = paths;
        this.list = list;
        this.languages = languages;
        this.authors = authors;
        this.whereUsed = whereUsed;
        this.readers = readers;
        this.clock = clock;
        this.formats = formats;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(
            HttpRequest<?> request, StaffMember me, String document, @QueryValue(defaultValue = "") String done) {
        var found = texts.document(document);
        var language = pages.language(request);
        Map<LanguageTag, Revision> latest =
                revisions.latest(found.id()).stream().collect(Collectors.toMap(Revision::language, each -> each));
        var tags = new TreeSet<>(latest.keySet());
        tags.add(found.sourceLanguage());
        languages.offered().stream().map(Language::tag).forEach(tags::add);
        tags.remove(LanguageTag.UND);
        var path = paths.path(found.id());
        var views = new ArrayList<TextView>();
        for (var tag : tags) {
            if (me.may(Permission.READ_DRAFTS, tag, path)) {
                views.add(view(me, language, path, texts.text(document, tag.value()), latest));
            }
        }
        var order = formats.order(language);
        views.sort(Comparator.comparing((TextView each) -> !each.source())
                .thenComparing(each -> !each.written())
                .thenComparing(TextView::name, order));
        Map<String, Object> model = new HashMap<>();
        model.put("subject", list.title(found, language).text());
        model.put("id", found.id().toString());
        model.put("kind", "desk.kind." + found.id().kind());
        model.put("picture", Picture.isOne(Kinds.named(found.id().kind())));
        model.put("sensitive", found.sensitive());
        model.put("texts", views);
        model.put("facts", me.may(Permission.READ_DRAFTS, LanguageTag.UND, path));
        model.put("writesFacts", me.may(Permission.WRITE, LanguageTag.UND, path));
        model.put("hasFacts", latest.containsKey(LanguageTag.UND));
        model.put("uses", whereUsed.of(found.id(), me, language));
        model.put("files", whereUsed.files(latest, me, language));
        model.put("readers", said(found.id()));
        model.put("done", DONE.contains(done) ? "desk.still-valid.done." + done : "");
        model.putAll(keeping(me, found, latest.get(LanguageTag.UND), path, language));
        return pages.page(request, "desk/documents/document", "desk.document.title", model);
    }

    /** What readers said lately; null for nothing. */
    private ReadersSay.@Nullable Opinion said(DocumentId document) {
        var said = readers.of(document, LocalDate.now(clock).minusDays(READERS_DAYS - 1L));
        return said.isAny() ? said : null;
    }

    /** Until when it is good, and what this person can do about it. */
    private Map<String, Object> keeping(
            StaffMember me, Document document, @Nullable Revision facts, List<DocumentId> path, LanguageTag language) {
        var day = facts == null
                ? Optional.<LocalDate>empty()
                : facts.content().fields().text("review-by").flatMap(DocumentController::day);
        boolean verified = Kinds.named(document.id().kind()).needsVerification();
        return Map.of(
                "goodUntil",
                day.map(each -> formats.date(language, each)).orElse(""),
                "overdue",
                day.filter(each -> each.isBefore(LocalDate.now(clock))).isPresent(),
                "renews",
                day.isPresent() && me.may(Permission.REVIEW, LanguageTag.UND, path),
                "checks",
                verified && facts != null && me.may(Permission.WRITE, LanguageTag.UND, path));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private TextView view(
            StaffMember me,
            LanguageTag language,
            List<DocumentId> path,
            DeskText text,
            Map<LanguageTag, Revision> latest) {
        var revision = latest.get(text.language());
        var source = latest.get(text.document().sourceLanguage());
        return new TextView(
                text.language().value(),
                formats.atStart(
                        language, formats.languageName(language, text.language().value())),
                !text.isTranslation(),
                revision != null,
                isBehind(revision, source),
                revision == null ? "" : formats.moment(language, revision.savedAt()),
                revision == null ? "" : authors.name(revision.author()),
                !text.isTranslation() && me.may(Permission.WRITE, text.language(), path) ? text.address() : "",
                text.isTranslation() && source != null && me.may(Permission.TRANSLATE, text.language(), path)
                        ? text.translation()
                        : "",
                revision == null ? "" : text.address() + "/history",
                revision != null && isRecorded(text.document().id())
                        ? "/desk/media/" + text.document().id() + "/" + text.language() + "/recording"
                        : "");
    }

    private static boolean isRecorded(DocumentId id) {
        return Kinds.named(id.kind()).textKeys().contains(Recording.OPUS);
    }

    private static boolean isBehind(@Nullable Revision translation, @Nullable Revision source) {
        return translation != null
                && source != null
                && translation.sourceRevision() != null
                && translation.sourceRevision() < source.number();
    }

    /**
     * A language of the document.
     *
     * @param behind whether the source was changed since it was translated
     * @param write where it is written; empty where this person does not
     * @param translate where it is translated; empty where this person does not
     * @param history empty where nothing is written yet
     * @param recording where its recording is; empty where there can be none
     */
    public record TextView(
            String tag,
            String name,
            boolean source,
            boolean written,
            boolean behind,
            String when,
            String who,
            String write,
            String translate,
            String history,
            String recording) {}
}
