package org.waymark.rendering;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.content.WhenMissing;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.rendering.Views.LinkView;

/** An edition as the readers of one language meet it: which words they are shown of a document, and where it is. */
record Reading(Site site, Texts texts, Speech speech) {

    /** The address of the first page. */
    String root() {
        return "/" + speech.language().tag() + "/";
    }

    /** Empty for what these readers are not shown. */
    Optional<String> address(DocumentId id) {
        return find(id).flatMap(document -> site.address(id)).map(path -> root() + path);
    }

    /** The document, unless it is not shown to these readers: some kinds hide rather than fall back. */
    Optional<PublishedDocument> find(DocumentId id) {
        return site.find(id).filter(this::isShown);
    }

    boolean isShown(PublishedDocument document) {
        return Kinds.named(document.id().kind()).whenMissing() == WhenMissing.FALLBACK
                || texts.isReadable(document, speech.language());
    }

    /** The site leaves out what has no text at all. */
    PublishedText text(PublishedDocument document) {
        return texts.best(document, speech.language())
                .orElseThrow(() -> new IllegalStateException(document.id() + " has no text that could be shown"));
    }

    List<PublishedText> texts(Collection<PublishedDocument> documents) {
        return documents.stream().map(this::text).toList();
    }

    Part part(PublishedText text, String field) {
        return texts.part(text, field, speech.language());
    }

    /** Words of this language, marked where it is not the reader's. */
    Part words(String words, LanguageTag language) {
        return texts.words(words, language, speech.language());
    }

    @Nullable Part optionalPart(PublishedText text, String field) {
        return text.fields().has(field) ? part(text, field) : null;
    }

    /** Leaves out what is not shown. */
    List<LinkView> links(List<DocumentId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).map(this::link).toList();
    }

    private LinkView link(PublishedDocument document) {
        var text = text(document);
        return new LinkView(address(document.id()).orElse(root()), part(text, "title"), optionalPart(text, "summary"));
    }

    /** A link with words of the site itself. */
    LinkView link(String path, String words) {
        return new LinkView(root() + path, new Part(words, null), null);
    }

    /** Sorts as the alphabet of the language does. */
    <T> Comparator<T> byName(Function<T, String> name) {
        return Comparator.comparing(
                name, speech.formats().order(speech.language().tag()));
    }
}
