package org.waymark.documents;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.References;
import org.waymark.content.Sentence;
import org.waymark.language.Formats;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.StaffMember;

/** The form in which a text is translated: source and translation side by side, each in its own direction. */
@Singleton
class TranslatePage {
    private final DeskPages pages;
    private final DocumentList list;
    private final DeskTexts texts;
    private final Revisions revisions;
    private final TranslationRows rows;
    private final Words words;
    private final Formats formats;
    private final CommentViews comments;
    private final MachineTranslation machine;
    private final Insertions insertions;
    private final ShownText shown;

    TranslatePage(
            DeskPages pages,
            DocumentList list,
            DeskTexts texts,
            Revisions revisions,
            TranslationRows rows,
            Words words,
            Formats formats,
            CommentViews comments,
            MachineTranslation machine,
            Insertions insertions,
            ShownText shown) {
        this.pages = pages;
        this.list = list;
        this.texts = texts;
        this.revisions = revisions;
        this.rows = rows;
        this.words = words;
        this.formats = formats;
        this.comments = comments;
        this.machine = machine;
        this.insertions = insertions;
        this.shown = shown;
    }

    /**
     * @param source as it is now
     * @param saved the latest translation; null where there is none
     * @param problems what was refused, by path
     */
    MutableHttpResponse<?> of(
            HttpRequest<?> request,
            StaffMember me,
            TextForm form,
            Revision source,
            @Nullable Revision saved,
            Notice notice,
            Map<String, Sentence> problems) {
        var language = pages.language(request);
        var text = form.text();
        var laid = shown(rows.of(form, source, saved), source);
        var fields = fields(form, source, saved, new FieldViews(words, formats, language, problems, ""));
        Map<String, Object> model = new HashMap<>();
        model.put(DeskPages.SCRIPTS, List.of("keep-draft", "sign-in-again", "editor"));
        model.put("subject", list.title(text.document(), language).text());
        model.put("action", text.translation());
        model.put("address", text.address());
        model.put("document", text.document().id().toString());
        model.put("language", text.language().value());
        model.put("dir", text.dir());
        model.put("textLanguage", text.language().value());
        model.put("languageName", name(language, text.language()));
        model.put("sourceLanguage", source.language().value());
        model.put("sourceDir", texts.dir(source.language()));
        model.put("sourceName", name(language, source.language()));
        model.put("fields", fields);
        model.put("rows", laid);
        model.put("translated", saved != null);
        model.put(
                "machine",
                machine.isOffered(text)
                        && laid.stream()
                                .anyMatch(
                                        row -> row.number() >= 0 && row.target().isBlank()));
        model.put(
                "changed",
                laid.stream().filter(row -> !row.change().isSame()).count()
                        + fields.stream().filter(FieldRow::changed).count());
        model.put(
                "comments",
                comments.of(
                        text.document().id(), text.language(), form.content().body(), language));
        model.put("note", form.typed().line(FormNames.NOTE));
        model.put("minor", form.typed().has(FormNames.MINOR));
        model.put("basedOn", form.basedOn());
        model.put("sourceRevision", source.number());
        model.put("insertions", insertions.of(me, language));
        model.put("owner", me.id());
        model.put("email", me.email());
        model.put("answered", request.getMethod() == HttpMethod.POST || notice.justSaved());
        model.put("wrong", !problems.isEmpty());
        notice.into(model, language, formats);
        return pages.page(request, "desk/translate/translate", "desk.translate.title", model);
    }

    /** Each part of the source as readers see it; what it names is called as they call it. */
    private List<TranslationRow> shown(List<TranslationRow> laid, Revision source) {
        var named = References.in(source.content().body()).documents();
        var titles = named.isEmpty() ? Map.<DocumentId, String>of() : list.titles(named, source.language());
        return laid.stream()
                .map(row -> row.shown(
                        shown.html(row.source(), document -> titles.getOrDefault(document, document.toString()))))
                .toList();
    }

    private String name(LanguageTag language, LanguageTag of) {
        return formats.languageName(language, of.value());
    }

    private List<FieldRow> fields(TextForm form, Revision source, @Nullable Revision saved, FieldViews views) {
        var now = source.content().fields();
        var before = before(form.text(), source, saved);
        var found = new ArrayList<FieldRow>();
        for (var view : views.of(form.shape(), form.content().fields())) {
            var key = view.name().substring(FormNames.FIELD.length());
            found.add(new FieldRow(view, now.textOrEmpty(key), before.textOrEmpty(key)));
        }
        return found;
    }

    private Fields before(DeskText text, Revision source, @Nullable Revision saved) {
        var madeFrom = saved == null ? null : saved.sourceRevision();
        return madeFrom == null
                ? source.content().fields()
                : revisions
                        .find(text.document().id(), source.language(), madeFrom)
                        .map(old -> old.content().fields())
                        .orElse(source.content().fields());
    }

    /** A field of the translation beside that of the source, now and when it was translated. */
    public record FieldRow(FieldView field, String source, String before) {
        public boolean changed() {
            return !source.equals(before);
        }

        /** Whether nobody sees it: it goes through the form as it is. */
        public boolean carried() {
            return field.as().containsKey("carried");
        }

        public List<WordDifference> words() {
            return WordDifference.between(before, source);
        }

        /** For templates, which look into lists of one. */
        public List<FieldView> fields() {
            return List.of(field);
        }
    }
}
