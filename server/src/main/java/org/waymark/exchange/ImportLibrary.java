package org.waymark.exchange;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.NamedFiles;
import org.waymark.documents.AddMedia;
import org.waymark.documents.CreateDocument;
import org.waymark.documents.Documents;
import org.waymark.documents.Media;
import org.waymark.documents.NewDocument;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.documents.SaveRevisions;

/**
 * Brings a library into the store. What the store holds already is left alone; what differs becomes a new revision
 * above the latest, so nothing is ever lost and importing twice changes nothing.
 */
@Singleton
public class ImportLibrary {
    private static final int AT_ONCE = 500;

    private final Documents documents;
    private final Revisions revisions;
    private final CreateDocument create;
    private final SaveRevisions save;
    private final Media media;
    private final AddMedia addMedia;

    ImportLibrary(
            Documents documents,
            Revisions revisions,
            CreateDocument create,
            SaveRevisions save,
            Media media,
            AddMedia addMedia) {
        this.documents = documents;
        this.revisions = revisions;
        this.create = create;
        this.save = save;
        this.media = media;
        this.addMedia = addMedia;
    }

    /**
     * The revisions that were added: facts first, then texts in their source language, then translations.
     *
     * @param library read without errors
     * @param note what the new revisions say of themselves
     * @param progress told now and then how many revisions are saved
     */
    public List<Revision> importAll(LibraryFolder library, String author, String note, Progress progress) {
        var run = new Run(author, note, progress);
        library.documents().forEach(run::prepare);
        run.files(library);
        run.facts(library);
        run.lostSources(library);
        run.sources(library);
        run.translations(library);
        return run.added;
    }

    /** Told of how far an import has come. */
    @FunctionalInterface
    public interface Progress {
        void saved(int revisions);
    }

    /** All that must be known of a revision to tell whether a file differs: thousands are in memory at once. */
    private record Latest(int number, String hash) {
        static Latest of(Revision revision) {
            return new Latest(revision.number(), revision.hash());
        }
    }

    /** One import: knows the latest revision of everything, and what it added itself. */
    private final class Run {
        private final String author;
        private final String note;
        private final Progress progress;
        private final Map<DocumentId, Map<LanguageTag, Latest>> latest = new HashMap<>();
        private final List<Revision> added = new ArrayList<>();

        Run(String author, String note, Progress progress) {
            this.author = author;
            this.note = note;
            this.progress = progress;
        }

        void prepare(LibraryDocument document) {
            var known = new HashMap<LanguageTag, Latest>();
            latest.put(document.id(), known);
            if (documents.find(document.id()).isEmpty()) {
                create.create(new NewDocument(document.id(), document.sourceLanguage(), document.sensitive(), author));
                return;
            }
            revisions.latest(document.id()).forEach(revision -> known.put(revision.language(), Latest.of(revision)));
        }

        void files(LibraryFolder library) {
            var files = library.documents().stream()
                    .flatMap(document -> Stream.concat(
                            Stream.of(document.facts()),
                            document.texts().values().stream()
                                    .map(text -> text.content().fields())))
                    .flatMap(fields -> NamedFiles.in(fields).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            files.removeAll(media.among(files));
            files.forEach(file -> addMedia.add(library.recordings().bytes(file), author));
        }

        void facts(LibraryFolder library) {
            var wanted = new ArrayList<NewRevision>();
            for (var document : library.documents()) {
                add(wanted, document.id(), LanguageTag.UND, new Content(document.facts(), ""), null);
            }
            // All facts at once: a page may lie below one that stands later in the list.
            saved(save.saveAll(wanted));
        }

        /** Where translations of older texts come into a store that never had them. */
        void lostSources(LibraryFolder library) {
            for (var document : library.documents()) {
                if (known(document.id()).containsKey(document.sourceLanguage())) {
                    continue;
                }
                var lost = document.texts().values().stream()
                        .map(LibraryText::translatedFrom)
                        .filter(from -> from != null && from.isOutdated())
                        .map(TranslatedFrom::hashStart)
                        .distinct()
                        .toList();
                for (var hashStart : lost) {
                    var wanted = new ArrayList<NewRevision>();
                    add(wanted, document.id(), document.sourceLanguage(), LostText.of(hashStart), null);
                    saved(save.saveAll(wanted));
                }
            }
        }

        void sources(LibraryFolder library) {
            var wanted = new ArrayList<NewRevision>();
            for (var document : library.documents()) {
                var text = document.texts().get(document.sourceLanguage());
                if (text != null) {
                    add(wanted, document.id(), document.sourceLanguage(), text.content(), null);
                }
            }
            saveInParts(wanted);
        }

        void translations(LibraryFolder library) {
            var wanted = new ArrayList<NewRevision>();
            for (var document : library.documents()) {
                document.texts().forEach((language, text) -> {
                    if (!language.equals(document.sourceLanguage())) {
                        add(wanted, document.id(), language, text.content(), source(document, text));
                    }
                });
            }
            saveInParts(wanted);
        }

        private void add(
                List<NewRevision> wanted,
                DocumentId document,
                LanguageTag language,
                Content content,
                @Nullable Integer source) {
            var before = known(document).get(language);
            if (before == null || !before.hash().equals(content.hash())) {
                int basedOn = before == null ? 0 : before.number();
                boolean minor = before != null && isOnlyRecorded(document, language, basedOn, content);
                wanted.add(new NewRevision(document, language, content, basedOn, source, author, note, minor));
            }
        }

        /** Whether it says what it said, and another person reads it, or nobody does any more. */
        private boolean isOnlyRecorded(DocumentId document, LanguageTag language, int before, Content content) {
            return !language.equals(LanguageTag.UND)
                    && revisions
                            .find(document, language, before)
                            .filter(text -> ExportLibrary.saysTheSame(text.content(), content))
                            .isPresent();
        }

        /** The revision a translation was made from; the first one where the folder names a text nobody here knows. */
        private int source(LibraryDocument document, LibraryText text) {
            var from = text.translatedFrom();
            var newest = known(document.id()).get(document.sourceLanguage());
            int number = newest == null ? 1 : newest.number();
            if (from == null || from.hashStart() == null) {
                return number;
            }
            return revisions.history(document.id(), document.sourceLanguage()).stream()
                    .filter(revision -> ExportLibrary.hashStart(revision).equals(from.hashStart()))
                    .map(Revision::number)
                    .findFirst()
                    .orElse(1);
        }

        private void saveInParts(List<NewRevision> wanted) {
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                saved(save.saveAll(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()))));
            }
        }

        private void saved(List<Revision> some) {
            some.forEach(revision -> known(revision.document()).put(revision.language(), Latest.of(revision)));
            added.addAll(some);
            progress.saved(added.size());
        }

        private Map<LanguageTag, Latest> known(DocumentId document) {
            return latest.computeIfAbsent(document, id -> new HashMap<>());
        }
    }
}
