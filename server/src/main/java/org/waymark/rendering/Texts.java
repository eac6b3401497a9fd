package org.waymark.rendering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;

/** Finds the words to show of a document to the readers of a language: their own, or the best there is instead. */
class Texts {
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Map<DocumentId, Map<LanguageTag, PublishedText>> texts;
    private final Languages languages;

    Texts(Map<DocumentId, Map<LanguageTag, PublishedText>> texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** Empty when the document has no text in any language Waymark knows. */
    Optional<PublishedText> best(PublishedDocument document, Language reader) {
        var all = texts.getOrDefault(document.id(), Map.of());
        // Nearly always there, and asked for hundreds of times on a page that lists much.
        var own = all.get(reader.tag());
        if (own != null) {
            return Optional.of(own);
        }
        return Stream.of(
                        reader.fallbacks().stream(),
                        Stream.of(document.sourceLanguage(), ENGLISH),
                        all.keySet().stream().sorted())
                .flatMap(tags -> tags)
                .filter(tag -> languages.find(tag).isPresent())
                .flatMap(tag -> Optional.ofNullable(all.get(tag)).stream())
                .findFirst();
    }

    /** Whether there is a text in the reader's language or one close to it. */
    boolean isReadable(PublishedDocument document, Language reader) {
        var all = texts.getOrDefault(document.id(), Map.of());
        return all.containsKey(reader.tag()) || reader.fallbacks().stream().anyMatch(all::containsKey);
    }

    Optional<Part> title(PublishedDocument document, Language reader) {
        return best(document, reader).map(text -> part(text, "title", reader));
    }

    /** One field of a text, marked when it is not in the reader's language; a title may be in one of its own. */
    Part part(PublishedText text, String field, Language reader) {
        var language = text.fields()
                .text(field + "-language")
                .map(LanguageTag::new)
                .filter(tag -> languages.find(tag).isPresent())
                .orElse(text.language());
        return words(text.fields().textOrEmpty(field), language, reader);
    }

    /** Words of this language, marked when it is not the reader's. */
    Part words(String words, LanguageTag language, Language reader) {
        return new Part(words, language.equals(reader.tag()) ? null : languages.get(language));
    }

    /** In which a document has a text of its own, sorted. */
    List<LanguageTag> languages(DocumentId document) {
        return texts.getOrDefault(document, Map.of()).keySet().stream().sorted().toList();
    }

    boolean has(DocumentId document, LanguageTag language) {
        return texts.getOrDefault(document, Map.of()).containsKey(language);
    }
}
