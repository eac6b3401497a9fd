package org.waymark.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
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
    private final DeskTexts texts;
    private final Revisions revisions;
    private final DocumentPaths paths;
    private final DocumentList list;
    private final Languages languages;
    private final Authors authors;
    private final Formats formats;
    private final DeskPages pages;

    DocumentController(
            DeskTexts texts,
            Revisions revisions,
            DocumentPaths paths,
            DocumentList list,
            Languages languages,
            Authors authors,
            Formats formats,
            DeskPages pages) {
        this.texts = texts;
        this.revisions = revisions;
        this.paths = paths;
        this.list = list;
        this.languages = languages;
        this.authors = authors;
        this.formats = formats;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String document) {
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
        model.put("sensitive", found.sensitive());
        model.put("texts", views);
        model.put("facts", me.may(Permission.READ_DRAFTS, LanguageTag.UND, path));
        model.put("writesFacts", me.may(Permission.WRITE, LanguageTag.UND, path));
        model.put("hasFacts", latest.containsKey(LanguageTag.UND));
        return pages.page(request, "desk/documents/document", "desk.document.title", model);
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
                revision == null ? "" : text.address() + "/history");
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
            String history) {}
}
