package org.waymark.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.Recording;
import org.waymark.documents.Document;
import org.waymark.documents.Documents;
import org.waymark.documents.Media;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;

/** Takes the latest facts and texts of every document out of the store, as a library that can be imported anywhere. */
@Singleton
public class ExportLibrary {
    private static final int SHORT_HASH = 8;

    private final Documents documents;
    private final Revisions revisions;
    private final Media media;

    ExportLibrary(Documents documents, Revisions revisions, Media media) {
        this.documents = documents;
        this.revisions = revisions;
        this.media = media;
    }

    public LibraryFolder exportAll() {
        return new LibraryFolder(documents.all().stream().map(this::document).toList(), hash -> media.find(hash)
                .orElseThrow(() -> new IllegalStateException("the store lacks the file " + hash)));
    }

    private LibraryDocument document(Document document) {
        var latest = revisions.latest(document.id());
        var facts = latest.stream()
                .filter(revision -> revision.language().equals(LanguageTag.UND))
                .map(revision -> revision.content().fields())
                .findFirst()
                .orElse(Fields.EMPTY);
        return new LibraryDocument(
                document.id(), document.sourceLanguage(), document.sensitive(), facts, texts(document, latest));
    }

    private SortedMap<LanguageTag, LibraryText> texts(Document document, List<Revision> latest) {
        var texts = new TreeMap<LanguageTag, LibraryText>();
        for (var revision : latest) {
            if (!revision.language().equals(LanguageTag.UND)) {
                texts.put(
                        revision.language(),
                        new LibraryText(revision.content(), translatedFrom(document, revision, latest)));
            }
        }
        return texts;
    }

    /** Names the source text by its hash where it is not the one that is exported beside the translation. */
    private @Nullable TranslatedFrom translatedFrom(Document document, Revision text, List<Revision> latest) {
        var number = text.sourceRevision();
        if (number == null) {
            return null;
        }
        var language = document.sourceLanguage();
        boolean newest = latest.stream()
                .anyMatch(revision -> revision.language().equals(language) && revision.number() == number);
        var source = newest ? Optional.<Revision>empty() : revisions.find(document.id(), language, number);
        return new TranslatedFrom(
                language,
                source.filter(older -> !isStillSaid(older))
                        .map(ExportLibrary::hashStart)
                        .orElse(null));
    }

    private boolean isStillSaid(Revision text) {
        return revisions.history(text.document(), text.language()).stream()
                .filter(later -> later.number() > text.number())
                .allMatch(later -> saysTheSame(later.content(), text.content()));
    }

    /** Somebody recording a text changes nothing for those who translated it. */
    static boolean saysTheSame(Content one, Content other) {
        return Recording.without(one).equals(Recording.without(other));
    }

    static String hashStart(Revision source) {
        return LostText.hashStart(source.content())
                .orElseGet(() -> source.hash().substring(0, SHORT_HASH));
    }
}
