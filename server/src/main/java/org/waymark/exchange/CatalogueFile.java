package org.waymark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.CatalogueForm;
import org.waymark.catalogue.CatalogueProblem;
import org.waymark.catalogue.CatalogueRecord;
import org.waymark.catalogue.CatalogueText;
import org.waymark.content.Kind;
import org.waymark.content.LanguageTag;

/** Carries the documents of one kind into a single file and back, for people who work with tables. */
public final class CatalogueFile {
    private final Kind kind;
    private final KnownLanguages languages;

    public CatalogueFile(Kind kind, KnownLanguages languages) {
        this.kind = kind;
        this.languages = languages;
    }

    /** The documents of the kind, in the form that the name of the file asks for. */
    public String write(LibraryFolder library, String file) {
        var records = library.documents().stream()
                .filter(document -> document.kind().name().equals(kind.name()))
                .map(CatalogueFile::toRecord)
                .toList();
        return CatalogueForm.ofFile(file, kind).write(records);
    }

    /** What the text of such a file holds, or all that is wrong with it. */
    public Reading read(String text, String file) {
        var reading = CatalogueForm.ofFile(file, kind).read(text);
        var problems = new ArrayList<>(reading.problems());
        var documents = reading.records().stream()
                .map(found -> toDocument(found, problems))
                .toList();
        return new Reading(new LibraryFolder(documents), List.copyOf(problems));
    }

    private static CatalogueRecord toRecord(LibraryDocument document) {
        var texts = new TreeMap<LanguageTag, CatalogueText>();
        document.texts().forEach((language, text) -> {
            var from = text.translatedFrom();
            texts.put(language, new CatalogueText(text.content(), from == null ? null : from.toString()));
        });
        return new CatalogueRecord(
                document.id(), document.sourceLanguage(), document.sensitive(), document.facts(), texts);
    }

    private LibraryDocument toDocument(CatalogueRecord found, List<CatalogueProblem> problems) {
        var texts = new TreeMap<LanguageTag, LibraryText>();
        found.texts().forEach((language, text) -> {
            if (!languages.canonical(language.value()).equals(Optional.of(language))) {
                problems.add(new CatalogueProblem(
                        found.id().name(),
                        "language",
                        "“" + language + "” is not a language of Waymark; write its canonical tag, like “fr”"));
            }
            texts.put(language, new LibraryText(text.content(), origin(found, text, problems)));
        });
        return new LibraryDocument(found.id(), found.sourceLanguage(), found.sensitive(), found.facts(), texts);
    }

    private static @Nullable TranslatedFrom origin(
            CatalogueRecord found, CatalogueText text, List<CatalogueProblem> problems) {
        if (text.translatedFrom() == null) {
            return null;
        }
        try {
            var from = TranslatedFrom.parse(text.translatedFrom());
            if (from.language().equals(found.sourceLanguage())) {
                return from;
            }
            problems.add(new CatalogueProblem(
                    found.id().name(),
                    "translated-from",
                    "only the source text is kept track of; write “" + found.sourceLanguage() + "”"));
        } catch (IllegalArgumentException e) {
            problems.add(new CatalogueProblem(found.id().name(), "translated-from", String.valueOf(e.getMessage())));
        }
        return null;
    }

    /**
     * What was read.
     *
     * @param library to be imported only when there is no problem
     */
    public record Reading(LibraryFolder library, List<CatalogueProblem> problems) {}
}
