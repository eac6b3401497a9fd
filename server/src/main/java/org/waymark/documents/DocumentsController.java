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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.content.Kinds;
import org.waymark.documents.FieldView.ChoiceView;
import org.waymark.language.SearchedWords;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** All documents somebody may see, by kind and topic, or by words of their titles. */
@Controller("/desk/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class DocumentsController {
    private final DocumentList list;
    private final DeskTexts texts;
    private final DeskPages pages;

    DocumentsController(DocumentList list, DeskTexts texts, DeskPages pages) {
        this.list = list;
        this.texts = texts;
        this.pages = pages;
    }

    /**
     * @param kind empty for all when there are words, else pages
     * @param topic a document at the top of the tree; empty for all
     * @param words in titles or ids
     */
    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(
            HttpRequest<?> request,
            StaffMember me,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "") String topic,
            @QueryValue(defaultValue = "") String words) {
        var all = list.visibleTo(me, pages.language(request));
        var shownKind = kind.isEmpty() && words.isBlank() && topic.isEmpty() ? "page" : kind;
        var sought = new SearchedWords(words);
        var found = all.stream()
                .filter(each ->
                        shownKind.isEmpty() || each.document().id().kind().equals(shownKind))
                .filter(each -> topic.isEmpty() || each.top().toString().equals(topic))
                .filter(each ->
                        sought.areIn(each.title().text() + " " + each.document().id()))
                .map(this::view)
                .toList();
        return pages.page(
                request,
                "desk/documents/documents",
                "desk.documents.title",
                Map.of(
                        "any", !all.isEmpty(),
                        "writes", me.may(Permission.WRITE),
                        "kinds", kinds(all, shownKind),
                        "topics", topics(all, topic),
                        "words", words.strip(),
                        "found", found,
                        "count", found.size()));
    }

    private static List<KindView> kinds(List<ListedDocument> all, String chosen) {
        var counts = all.stream()
                .collect(Collectors.groupingBy(each -> each.document().id().kind(), Collectors.counting()));
        return Kinds.all().stream()
                .map(kind -> new KindView(
                        kind.name(),
                        "desk.kind." + kind.name(),
                        counts.getOrDefault(kind.name(), 0L),
                        kind.name().equals(chosen)))
                .toList();
    }

    /** What stands at the top of the tree and has something below it, or is a page. */
    private static List<ChoiceView> topics(List<ListedDocument> all, String chosen) {
        var tops = all.stream()
                .filter(each -> each.depth() > 0)
                .map(each -> each.top().toString())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> tops.contains(each.document().id().toString()))
                .map(each -> new ChoiceView(
                        each.document().id().toString(),
                        "",
                        each.title().text(),
                        each.document().id().toString().equals(chosen)))
                .toList();
    }

    private DocumentRowView view(ListedDocument each) {
        return new DocumentRowView(
                each.document().id().toString(),
                "desk.kind." + each.document().id().kind(),
                each.title().text(),
                each.title().language().value(),
                texts.dir(each.title().language()),
                Math.min(each.depth(), 3),
                each.document().sensitive(),
                each.languages().size());
    }

    /** A kind and how many documents of it there are. */
    public record KindView(String name, String words, long count, boolean chosen) {}

    /** A line of the list. */
    public record DocumentRowView(
            String id,
            String kind,
            String title,
            String lang,
            String dir,
            int depth,
            boolean sensitive,
            int languages) {}
}
