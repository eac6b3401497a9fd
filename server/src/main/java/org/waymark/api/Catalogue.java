package org.waymark.api;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.archive.Archive;
import org.waymark.catalogue.CatalogueForm;
import org.waymark.catalogue.CatalogueRecord;
import org.waymark.catalogue.CatalogueText;
import org.waymark.catalogue.NotFlat;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.LanguageTag;
import org.waymark.data.DataPaths;
import org.waymark.data.DocumentData;

/**
 * All documents of a kind in an edition, as the readers of a language get them, made when somebody asks from what the
 * archive holds.
 */
record Catalogue(Archive archive, String language, Kind kind) {

    /** The form of a table; empty for a kind that has none. */
    static Optional<CatalogueForm> table(Kind kind) {
        try {
            return Optional.of(CatalogueForm.csv(kind));
        } catch (NotFlat e) {
            return Optional.empty();
        }
    }

    int size() {
        return PublishedDocuments.below(archive, path()).size();
    }

    List<CatalogueRecord> records() {
        return PublishedDocuments.below(archive, path()).values().stream()
                .map(entry -> PublishedDocuments.read(archive, entry, DocumentData.class))
                .map(Catalogue::record)
                .toList();
    }

    private String path() {
        return DataPaths.documents(language) + kind.name() + "/";
    }

    private static CatalogueRecord record(DocumentData document) {
        var language = new LanguageTag(document.textLanguage());
        var fields = Fields.of(document.text()).with("title", document.title());
        if (document.summary() != null) {
            fields = fields.with("summary", document.summary());
        }
        var translatedFrom =
                document.textLanguage().equals(document.sourceLanguage()) ? null : document.sourceLanguage();
        var texts = new TreeMap<LanguageTag, CatalogueText>();
        texts.put(language, new CatalogueText(new Content(fields, document.body()), translatedFrom));
        return new CatalogueRecord(
                DocumentId.parse(document.id()),
                new LanguageTag(document.sourceLanguage()),
                document.sensitive(),
                Fields.of(document.facts()),
                texts);
    }
}
