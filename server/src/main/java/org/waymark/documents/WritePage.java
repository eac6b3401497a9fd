package org.waymark.documents;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.StaffMember;

/** The form in which a text is written and facts are filled in. */
@Singleton
class WritePage {
    /** Asked of a source only where somebody said it, wrongly or not. */
    private static final String TRANSLATOR = FormNames.FIELD + "translator";

    private final DeskPages pages;
    private final DocumentList list;
    private final Insertions insertions;
    private final Words words;
    private final Formats formats;
    private final CommentViews comments;

    WritePage(
            DeskPages pages,
            DocumentList list,
            Insertions insertions,
            Words words,
            Formats formats,
            CommentViews comments) {
        this.pages = pages;
        this.list = list;
        this.insertions = insertions;
        this.words = words;
        this.formats = formats;
        this.comments = comments;
    }

    /**
     * @param notice what to say above the form
     * @param problems what was refused, by path
     */
    MutableHttpResponse<?> of(
            HttpRequest<?> request, StaffMember me, TextForm form, Notice notice, Map<String, Sentence> problems) {
        var language = pages.language(request);
        var text = form.text();
        var views =
                new FieldViews(words, formats, language, problems, form.typed().line(FormNames.MORE));
        var content = form.content();
        Map<String, Object> model = new HashMap<>();
        model.put(
                DeskPages.SCRIPTS,
                text.isFacts()
                        ? List.of("keep-draft", "sign-in-again", "read-number")
                        : List.of("keep-draft", "sign-in-again", "insert-mention", "editor"));
        model.put("subject", list.title(text.document(), language).text());
        model.put("address", text.address());
        model.put("document", text.document().id().toString());
        model.put("language", text.language().value());
        model.put("dir", text.dir());
        if (!text.isFacts()) {
            model.put("textLanguage", text.language().value());
        }
        model.put("languageName", formats.languageName(language, text.language().value()));
        model.put("facts", text.isFacts());
        model.put(
                "fields",
                views.of(form.shape(), content.fields()).stream()
                        .filter(field -> !field.name().equals(TRANSLATOR)
                                || !field.value().isEmpty())
                        .toList());
        if (text.isFacts()) {
            model.put("documents", documents(me, language));
        }
        model.put("body", form.typed().text(FormNames.BODY));
        model.put(
                "comments",
                comments.of(
                        text.document().id(), text.language(), form.content().body(), language));
        model.put("note", form.typed().line(FormNames.NOTE));
        model.put("minor", form.typed().has(FormNames.MINOR));
        model.put("basedOn", form.basedOn());
        model.put("owner", me.id());
        model.put("email", me.email());
        model.put("answered", request.getMethod() == HttpMethod.POST || notice.justSaved());
        model.put("insertions", text.isFacts() ? List.of() : insertions.of(me, language));
        model.put("wrong", !problems.isEmpty());
        notice.into(model, language, formats);
        return pages.page(request, "desk/write/write", text.isFacts() ? "desk.write.facts" : "desk.write.title", model);
    }

    /** What facts may name by its id, with the title that people know it by. */
    private List<NamedView> documents(StaffMember me, LanguageTag language) {
        return list.ofKinds(me, language, Set.of("page", "checklist")).stream()
                .map(each -> new NamedView(
                        each.document().id().toString(),
                        each.document().id().name(),
                        each.document().id().kind().equals("page"),
                        each.title().text()))
                .toList();
    }

    /** A document to pick. */
    public record NamedView(String id, String name, boolean page, String title) {}
}
