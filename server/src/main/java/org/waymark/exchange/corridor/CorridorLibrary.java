package org.waymark.exchange.corridor;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.References;
import org.waymark.exchange.LibraryDocument;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.LibraryText;
import org.waymark.exchange.TranslatedFrom;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;

/** What is published for a corridor, with everything it points to. No draft is ever in it. */
final class CorridorLibrary {
    /** No text has this hash: an outdated translation stays outdated wherever it comes to. */
    private static final String SOME_OLDER_TEXT = "00000000";

    private final EditionContents contents;
    private final Map<DocumentId, LibraryDocument> library = new TreeMap<>();
    private final Set<DocumentId> leftOut = new TreeSet<>();

    CorridorLibrary(EditionContents contents, Corridor corridor) {
        this.contents = contents;
        var waiting = new ArrayDeque<DocumentId>();
        contents.documents().stream()
                .filter(document -> corridor.concerns(document.id(), document.facts()))
                .forEach(document -> waiting.add(document.id()));
        while (!waiting.isEmpty()) {
            var id = waiting.remove();
            if (!library.containsKey(id)) {
                contents.document(id).map(this::document).ifPresent(document -> {
                    library.put(id, document);
                    waiting.addAll(pointedTo(document));
                });
            }
        }
        leaveOutWhatLeadsNowhere();
    }

    LibraryFolder folder() {
        return new LibraryFolder(List.copyOf(library.values()), hash -> contents.media(hash)
                .orElseThrow(() -> new IllegalStateException("the store lacks the file " + hash)));
    }

    /** What points to something that is not published, and so could be read nowhere else. */
    Set<DocumentId> leftOut() {
        return leftOut;
    }

    private void leaveOutWhatLeadsNowhere() {
        boolean some;
        do {
            var nowhere = library.values().stream()
                    .filter(document -> !library.keySet().containsAll(pointedTo(document)))
                    .map(LibraryDocument::id)
                    .toList();
            some = !nowhere.isEmpty();
            leftOut.addAll(nowhere);
            nowhere.forEach(library::remove);
        } while (some);
    }

    private LibraryDocument document(PublishedDocument document) {
        var texts = new TreeMap<LanguageTag, LibraryText>();
        var bodies = contents.bodies(document.id());
        contents.texts(List.of(document.id()))
                .getOrDefault(document.id(), Map.of())
                .forEach((language, text) -> {
                    var content = new Content(text.fields(), bodies.getOrDefault(language, ""));
                    texts.put(language, new LibraryText(content, translatedFrom(document, text)));
                });
        return new LibraryDocument(
                document.id(), document.sourceLanguage(), document.sensitive(), document.facts(), texts);
    }

    private static @Nullable TranslatedFrom translatedFrom(PublishedDocument document, PublishedText text) {
        return text.language().equals(document.sourceLanguage())
                ? null
                : new TranslatedFrom(document.sourceLanguage(), text.outdated() ? SOME_OLDER_TEXT : null);
    }

    private static Set<DocumentId> pointedTo(LibraryDocument document) {
        var facts = document.facts();
        var ids = new TreeSet<>(References.named(facts).values());
        var kind = document.id().kind();
        facts.text("parent").ifPresent(parent -> ids.add(new DocumentId(kind, parent)));
        facts.texts("see-also").forEach(other -> ids.add(new DocumentId(kind, other)));
        facts.objects("instruments")
                .forEach(instrument -> ids.add(new DocumentId("instrument", instrument.textOrEmpty("id"))));
        document.texts()
                .values()
                .forEach(text -> ids.addAll(References.in(text.content().body()).documents()));
        return ids;
    }
}
