package org.waymark.exchange.corridor;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Documents;
import org.waymark.documents.Place;
import org.waymark.documents.PlaceInCircle;
import org.waymark.documents.PlaceTaken;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.exchange.ImportLibrary;
import org.waymark.exchange.LibraryDocument;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.LibraryText;

/**
 * Brings what a package holds into the store as drafts. What this house wrote or changed itself stays as it is, and is
 * named; only what came from the same house before, and nobody here touched since, is brought up to date.
 */
@Singleton
public class TakePackage {
    private final Documents documents;
    private final Revisions revisions;
    private final ImportLibrary importLibrary;

    TakePackage(Documents documents, Revisions revisions, ImportLibrary importLibrary) {
        this.documents = documents;
        this.revisions = revisions;
        this.importLibrary = importLibrary;
    }

    /**
     * What became of a package.
     *
     * @param added texts and facts that are drafts now
     * @param same texts and facts that stood here in the same words
     * @param conflicts texts and facts that say something else here, “hotline:it-112 (en)”: ours stay
     */
    public record Taken(int added, int same, List<String> conflicts) {}

    /**
     * Takes over what may be taken over.
     *
     * @param person whose work it is
     * @throws PackageRefused when a page would stand where another one does; nothing was taken over then
     */
    public Taken take(ReceivedPackage received, String person) {
        var run = new Run(received);
        var wanted = received.library().library().documents().stream()
                .map(run::wanted)
                .flatMap(Optional::stream)
                .toList();
        refuseTakenPlaces(wanted);
        var library = new LibraryFolder(wanted, received.library().library().recordings());
        var added = importLibrary.importAll(library, person, received.note(), saved -> {});
        return new Taken(added.size(), run.same, List.copyOf(run.conflicts));
    }

    /** Before anything is saved: an import goes in parts, and what is there of it stays. */
    private void refuseTakenPlaces(List<LibraryDocument> wanted) {
        var kinds = wanted.stream().map(document -> document.id().kind()).collect(Collectors.toSet());
        var facts = new TreeMap<DocumentId, Fields>();
        revisions
                .latestFacts(kinds)
                .forEach(ours -> facts.put(ours.document(), ours.content().fields()));
        wanted.forEach(theirs -> facts.put(theirs.id(), theirs.facts()));
        try {
            Place.check(facts);
        } catch (PlaceTaken | PlaceInCircle impossible) {
            throw new PackageRefused(impossible.getMessage() + ", so nothing was imported. Give the one of them that is"
                    + " yours another slug, or put it elsewhere, then import again.");
        }
    }

    private final class Run {
        private final ReceivedPackage received;
        private final List<String> conflicts = new ArrayList<>();
        private int same;

        Run(ReceivedPackage received) {
            this.received = received;
        }

        /** What of the document may be brought in; the rest is as it is here. */
        Optional<LibraryDocument> wanted(LibraryDocument theirs) {
            if (documents.find(theirs.id()).isEmpty()) {
                return Optional.of(theirs);
            }
            var ours = revisions.latest(theirs.id()).stream()
                    .collect(Collectors.toMap(Revision::language, revision -> revision));
            boolean facts = isWelcome(theirs.id(), LanguageTag.UND, new Content(theirs.facts(), ""), ours, true);
            var source = theirs.texts().get(theirs.sourceLanguage());
            boolean sourceIsSame =
                    source == null || isWelcome(theirs.id(), theirs.sourceLanguage(), source.content(), ours, true);
            var texts = texts(theirs, ours, sourceIsSame);
            var ownFacts = ours.get(LanguageTag.UND);
            var kept = facts || ownFacts == null
                    ? theirs.facts()
                    : ownFacts.content().fields();
            return texts.isEmpty() && !facts
                    ? Optional.empty()
                    : Optional.of(
                            new LibraryDocument(theirs.id(), theirs.sourceLanguage(), theirs.sensitive(), kept, texts));
        }

        private SortedMap<LanguageTag, LibraryText> texts(
                LibraryDocument theirs, Map<LanguageTag, Revision> ours, boolean sourceIsWelcome) {
            var texts = new TreeMap<LanguageTag, LibraryText>();
            theirs.texts().forEach((language, text) -> {
                boolean source = language.equals(theirs.sourceLanguage());
                if (source
                        ? sourceIsWelcome
                        : isWelcome(theirs.id(), language, text.content(), ours, sourceIsWelcome)) {
                    texts.put(language, text);
                }
            });
            return texts;
        }

        /** @param above whether what it rests on is welcome: a translation of other words would say what our original does not */
        private boolean isWelcome(
                DocumentId document,
                LanguageTag language,
                Content theirs,
                Map<LanguageTag, Revision> ours,
                boolean above) {
            var own = ours.get(language);
            if (own != null && own.hash().equals(theirs.hash())) {
                same++;
                return true;
            }
            return (above && (own == null || isTheirsFromBefore(own))) || conflict(document, language);
        }

        /** Never: it is told. */
        private boolean conflict(DocumentId document, LanguageTag language) {
            conflicts.add(document + (language.equals(LanguageTag.UND) ? " (facts)" : " (" + language + ")"));
            return false;
        }

        private boolean isTheirsFromBefore(Revision own) {
            return own.note().startsWith(received.beginOfNote()) && edition(own.note()) < received.edition();
        }

        private static int edition(String note) {
            var number = note.replaceFirst("^.*, edition ([0-9]{1,9}) .*$", "$1");
            return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        }
    }
}
