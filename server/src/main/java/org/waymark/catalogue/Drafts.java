package org.waymark.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.LanguageTag;

/** Gathers documents from the rows or records of a file, and finds out what is wrong with them. */
final class Drafts {
    private final Kind kind;
    private final Map<DocumentId, Draft> drafts = new LinkedHashMap<>();
    private final List<CatalogueProblem> problems = new ArrayList<>();

    Drafts(Kind kind) {
        this.kind = kind;
    }

    void problem(String place, String column, String message) {
        problems.add(new CatalogueProblem(place, column, message));
    }

    /** The document of this id, begun where it is met first. */
    Optional<Draft> draft(String place, String id) {
        if (!DocumentId.isWellFormed(kind.name() + ":" + id)) {
            problem(
                    place,
                    "id",
                    "“" + id + "” is not an id; write one that will never change with small letters, digits and"
                            + " hyphens");
            return Optional.empty();
        }
        return Optional.of(drafts.computeIfAbsent(new DocumentId(kind.name(), id), name -> new Draft(name, place)));
    }

    Optional<LanguageTag> language(String place, String column, String written) {
        if (!LanguageTag.isWellFormed(written)) {
            problem(place, column, "“" + written + "” is not a language; write its BCP 47 tag, like “en”");
            return Optional.empty();
        }
        return Optional.of(new LanguageTag(written));
    }

    CatalogueReading reading() {
        var records = new ArrayList<CatalogueRecord>();
        var slugs = new LinkedHashMap<String, DocumentId>();
        for (var draft : drafts.values()) {
            draft.record().ifPresent(records::add);
            var other = slugs.putIfAbsent(draft.facts.textOrEmpty("slug"), draft.id);
            if (other != null && draft.source != null) {
                problem(draft.place, "slug", "is the slug of " + other + " too; write another one");
            }
        }
        return new CatalogueReading(List.copyOf(records), List.copyOf(problems));
    }

    /** A document on its way in. */
    final class Draft {
        private final DocumentId id;
        private String place;
        private @Nullable LanguageTag source;
        private boolean sensitive;
        private Fields facts = Fields.EMPTY;
        private final TreeMap<LanguageTag, CatalogueText> texts = new TreeMap<>();

        Draft(DocumentId id, String place) {
            this.id = id;
            this.place = place;
        }

        void facts(String at, LanguageTag language, String sensitivity, Fields values) {
            if (source != null) {
                problem(at, "id", "the facts of “" + id.name() + "” stand at " + place + " already; keep them once");
                return;
            }
            place = at;
            source = language;
            facts = values;
            if (!sensitivity.equals("ordinary") && !sensitivity.equals("sensitive")) {
                problem(at, "sensitivity", "“" + sensitivity + "” is not a sensitivity; write ordinary or sensitive");
            }
            sensitive = !sensitivity.equals("ordinary");
            kind.problemsOfFacts(values).forEach(found -> problem(at, column(found.pointer()), found.message()));
        }

        void text(String at, LanguageTag language, Content content, @Nullable String translatedFrom) {
            if (texts.put(language, new CatalogueText(content, translatedFrom)) != null) {
                problem(at, "language", "“" + id.name() + "” has a text in " + language + " already; keep one");
            }
            kind.problemsOfText(content.fields())
                    .forEach(found -> problem(at, column(found.pointer()), found.message()));
        }

        private Optional<CatalogueRecord> record() {
            if (source == null || !texts.containsKey(source)) {
                problem(
                        place,
                        "language",
                        "“" + id.name() + "” has no text in the language it was written in; add that text, without"
                                + " “translated-from”");
                return Optional.empty();
            }
            return Optional.of(new CatalogueRecord(id, source, sensitive, facts, texts));
        }
    }

    /** “/sources/0/url” is the column “sources.url”. */
    private static String column(String pointer) {
        return pointer.replaceAll("/[0-9]+", "").replaceFirst("^/", "").replace('/', '.');
    }
}
