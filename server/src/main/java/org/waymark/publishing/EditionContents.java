package org.waymark.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/** Everything that is live in one edition, read-only. Bodies are fetched only when a page is made, so that an edition of any size fits in memory. */
public interface EditionContents {
    Edition edition();

    /** All live documents, ordered by id. */
    List<PublishedDocument> documents();

    Optional<PublishedDocument> document(DocumentId id);

    /** All withdrawn documents that were once live, ordered by id. */
    List<WithdrawnDocument> withdrawn();

    /** Facts that documents were published with before, oldest first, without the present ones: old slugs and places. */
    Map<DocumentId, List<Fields>> formerFacts();

    /** The live texts of these documents, without bodies; a document without a live text is absent. */
    Map<DocumentId, Map<LanguageTag, PublishedText>> texts(Collection<DocumentId> documents);

    /** The live bodies of one document, by language. */
    Map<LanguageTag, String> bodies(DocumentId document);

    /** The bytes of a file that a text names by its hash; empty when nobody brought it. */
    Optional<byte[]> media(String hash);

    /** The notices that stand on its pages, in the order in which they were handed over. */
    List<Notice> notices();

    /** The notices of an earlier edition. */
    List<Notice> noticesOf(EditionNumber earlier);

    /** The notices that came and went, oldest first; without those that were over a month before this edition. */
    List<NoticeEvent> noticeEvents();

    /** When the first edition was made. */
    Instant begun();

    /** What was published last, newest first: the same for an edition whenever it is asked. */
    List<RecentChange> recent();

    /** The same of an earlier edition. */
    List<RecentChange> recentOf(EditionNumber earlier);

    /** The documents whose facts, texts or presence differ between that edition and this one. */
    Set<DocumentId> changedSince(EditionNumber earlier);

    /**
     * Those of the changed documents of which lists and links show something else: facts, presence, or a text's fields.
     * Where only bodies differ, a document is not among them.
     */
    Set<DocumentId> headingsChangedSince(EditionNumber earlier);
}
