package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.archive.FileLinks;
import org.waymark.catalogue.CatalogueForm;
import org.waymark.catalogue.CatalogueRecord;
import org.waymark.catalogue.CatalogueText;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;

/** The catalogue of practices as files for partners, each practice in the language it was written in, and their licence. */
class PracticeFiles {
    private static final Kind KIND = Kinds.named("practice");

    private static final String TABLE = "practices.csv";
    private static final String LIST = "practices.json";

    private PracticeFiles() {}

    static void add(EditionContents contents, String licence, Map<String, EntrySource> entries) {
        entries.put(TABLE, file(contents, "text/csv; charset=utf-8", CatalogueForm.csv(KIND)));
        entries.put(LIST, file(contents, "application/json", CatalogueForm.json(KIND)));
        var link = "<" + licence + ">; rel=\"license\"";
        var links = new TreeMap<>(Map.of(TABLE, link, LIST, link));
        entries.put(FileLinks.PATH, RenderEdition.file("text/plain; charset=utf-8", FileLinks.text(links)));
    }

    private static EntrySource file(EditionContents contents, String mediaType, CatalogueForm form) {
        return new EntrySource.Made(
                () -> Entry.file(mediaType, form.write(records(contents)).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<CatalogueRecord> records(EditionContents contents) {
        var practices = contents.documents().stream()
                .filter(document -> document.id().kind().equals(KIND.name()))
                .toList();
        var texts = contents.texts(practices.stream().map(PublishedDocument::id).toList());
        return practices.stream()
                .map(practice -> record(contents, practice, texts.getOrDefault(practice.id(), Map.of())))
                .filter(record -> !record.texts().isEmpty())
                .toList();
    }

    private static CatalogueRecord record(
            EditionContents contents, PublishedDocument practice, Map<LanguageTag, PublishedText> all) {
        var language = practice.sourceLanguage();
        var texts = new TreeMap<LanguageTag, CatalogueText>();
        var text = all.get(language);
        if (text != null) {
            texts.put(language, new CatalogueText(content(contents, practice.id(), text), null));
        }
        return new CatalogueRecord(practice.id(), language, practice.sensitive(), practice.facts(), texts);
    }

    private static Content content(EditionContents contents, DocumentId id, PublishedText text) {
        return new Content(text.fields(), contents.bodies(id).getOrDefault(text.language(), ""));
    }
}
