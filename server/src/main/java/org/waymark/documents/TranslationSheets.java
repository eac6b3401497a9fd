package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Glossary.Term;
import org.waymark.documents.TranslationSheet.Line;
import org.waymark.staff.StaffMember;

/** Lays out what is translated outside the desk, and makes a revision of what comes back. */
@Singleton
public class TranslationSheets {
    /** Words that say who did the work; nobody translates them. */
    private static final Set<String> CREDITS = Set.of("translator", "checked-by");

    private final DeskTexts texts;
    private final Revisions revisions;
    private final TranslationRows rows;
    private final FieldCheck check;

    TranslationSheets(DeskTexts texts, Revisions revisions, TranslationRows rows, FieldCheck check) {
        this.texts = texts;
        this.revisions = revisions;
        this.rows = rows;
        this.check = check;
    }

    /**
     * Finds sheets in one language, reading the glossary once. A sheet is empty where the document is unknown, has no
     * source text yet, or is written in that language itself.
     */
    public Function<DocumentId, Optional<TranslationSheet>> in(LanguageTag target) {
        var glossaries = new HashMap<LanguageTag, Glossary>();
        return document -> find(document, target).flatMap(text -> revisions
                .latest(document, text.document().sourceLanguage())
                .map(source -> sheet(
                        text,
                        source,
                        saved(text),
                        glossaries.computeIfAbsent(source.language(), language -> rows.glossary(language, target)))));
    }

    private Optional<DeskText> find(DocumentId document, LanguageTag target) {
        try {
            return Optional.of(texts.text(document.toString(), target.value())).filter(DeskText::isTranslation);
        } catch (DocumentUnknown unknown) {
            return Optional.empty();
        }
    }

    private @Nullable Revision saved(DeskText text) {
        return revisions.latest(text.document().id(), text.language()).orElse(null);
    }

    private TranslationSheet sheet(DeskText text, Revision source, @Nullable Revision saved, Glossary glossary) {
        var form = TextForm.begun(text, saved);
        var lines = new ArrayList<>(fields(form, source, saved, glossary));
        for (var row : rows.of(form, source, saved, glossary, false)) {
            if (row.number() >= 0) {
                var before = row.change().isSame() || row.target().isEmpty()
                        ? ""
                        : row.change().before();
                lines.add(new Line(
                        String.valueOf(row.place()),
                        row.source(),
                        row.target(),
                        before,
                        said(row.terms().stream()),
                        row.fixed()));
            }
        }
        return new TranslationSheet(
                text.document().id(),
                source.content().fields().textOrEmpty("title"),
                source.language(),
                text.language(),
                source.number(),
                saved == null ? 0 : saved.number(),
                lines);
    }

    private List<Line> fields(TextForm form, Revision source, @Nullable Revision saved, Glossary glossary) {
        var words = source.content().fields();
        var before = before(form.text(), source, saved);
        var lines = new ArrayList<Line>();
        form.shape().fields().forEach((key, shape) -> {
            var text = words.textOrEmpty(key);
            if (shape.type() == FieldShape.Type.LINE && !shape.isCode() && !CREDITS.contains(key) && !text.isEmpty()) {
                var target = form.content().fields().textOrEmpty(key);
                var was = before == null ? text : before.content().fields().textOrEmpty(key);
                var terms = glossary.in(text).stream().filter(term -> !term.id()
                        .equals(form.text().document().id().toString()));
                lines.add(new Line(key, text, target, was.equals(text) ? "" : was, said(terms), false));
            }
        });
        return lines;
    }

    private @Nullable Revision before(DeskText text, Revision source, @Nullable Revision saved) {
        var madeFrom = saved == null ? null : saved.sourceRevision();
        return madeFrom == null || madeFrom == source.number()
                ? null
                : revisions
                        .find(text.document().id(), source.language(), madeFrom)
                        .orElse(null);
    }

    /** In signs, so that it needs no translation: “Work permit → Permis de travail (≠ papiers)”. */
    private static List<String> said(Stream<Term> terms) {
        return terms.map(term -> term.source()
                        + (term.target().isEmpty() ? "" : " → " + term.target())
                        + (term.avoid().isEmpty() ? "" : " (≠ " + String.join(", ", term.avoid()) + ")"))
                .toList();
    }

    /**
     * What saving the sheet with these translations would save, as somebody's work.
     *
     * @param translated by place; a place that is not in it, or is empty, stays as it is
     */
    public NewRevision revision(TranslationSheet sheet, Map<String, String> translated, StaffMember by, String note) {
        var text = texts.text(sheet.document().toString(), sheet.target().value());
        var typed = TextForm.of(text, saved(text)).typed();
        for (var line : sheet.lines()) {
            var wanted = translated.getOrDefault(line.place(), "");
            typed = typed.with(name(line.place()), line.fixed() || wanted.isBlank() ? line.target() : wanted);
        }
        var content = new TextForm(text, typed).content();
        return new NewRevision(
                sheet.document(),
                sheet.target(),
                content,
                sheet.basedOn(),
                sheet.sourceRevision(),
                by.journalName(),
                note,
                false);
    }

    private static String name(String place) {
        return place.matches("[0-9]+") ? FormNames.BLOCK + (Integer.parseInt(place) - 1) : FormNames.FIELD + place;
    }

    /** What would be wrong with its fields, as their kind describes them. */
    public List<FieldProblem> problems(NewRevision wanted) {
        return check.problems(
                wanted.document().kind(), wanted.language(), wanted.content().fields());
    }
}
