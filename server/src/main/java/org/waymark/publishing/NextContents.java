package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Embed;
import org.waymark.content.Fields;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.content.Picture;
import org.waymark.content.References;
import org.waymark.documents.Documents;
import org.waymark.documents.Media;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;

/** What would be live if one text were published now and nothing else. Nothing is published, nothing is stored. */
@Singleton
public class NextContents {
    private static final int BEST = 11;

    private final Editions editions;
    private final EditionRows rows;
    private final HouseImprint house;
    private final LiveRows live;
    private final Changes changes;
    private final NoticeChanges notices;
    private final Media media;
    private final Documents documents;
    private final Revisions revisions;
    private final Clock clock;

    NextContents(
            Editions editions,
            EditionRows rows,
            HouseImprint house,
            LiveRows live,
            Changes changes,
            NoticeChanges notices,
            Media media,
            Documents documents,
            Revisions revisions,
            Clock clock) {
        this.editions = editions;
        this.rows = rows;
        this.house = house;
        this.live = live;
        this.changes = changes;
        this.notices = notices;
        this.media = media;
        this.documents = documents;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** What was saved in its place; where nothing else is said, the same as {@link #withUnsaved}. */
    public Optional<EditionContents> with(Revision revision, Predicate<DocumentId> mayBeSeen) {
        return with(
                revision.document(),
                revision.language(),
                revision.content(),
                revision.sourceRevision(),
                revision.savedAt(),
                live.approvedAloneEvents(revision.id()) > 0,
                mayBeSeen);
    }

    /**
     * The live contents with this in its place. Where the document itself is not live, its newest facts are taken, and
     * for facts its newest text in the language it is written in. Empty where it lacks facts, or has no text at all.
     *
     * @param language {@link LanguageTag#UND} for facts
     * @param sourceRevision what a translation was made from; null for what is none
     * @param mayBeSeen whether a picture that is not live may be shown with it
     */
    public Optional<EditionContents> withUnsaved(
            DocumentId document,
            LanguageTag language,
            Content content,
            @Nullable Integer sourceRevision,
            Predicate<DocumentId> mayBeSeen) {
        return with(document, language, content, sourceRevision, clock.instant(), false, mayBeSeen);
    }

    private Optional<EditionContents> with(
            DocumentId id,
            LanguageTag language,
            Content content,
            @Nullable Integer sourceRevision,
            Instant savedAt,
            boolean alone,
            Predicate<DocumentId> mayBeSeen) {
        var current = editions.current().orElse(null);
        var edition = current == null ? first() : next(current);
        var base = new StoredContents(current == null ? edition : current, rows, live, changes, notices, media);
        if (language.equals(LanguageTag.UND)) {
            return withFacts(base, edition, document(id, content.fields()));
        }
        var outdated = sourceRevision != null && sourceRevision < newestMajor(edition, id);
        var text = new PublishedText(language, content.fields(), edition.number(), savedAt, outdated, alone);
        return base.document(id)
                .map(PublishedDocument::facts)
                .or(() -> latestFacts(id))
                .map(facts -> withPictures(
                        new ContentsWith(
                                base,
                                edition,
                                document(id, facts),
                                Map.of(language, text),
                                Map.of(language, content.body())),
                        content.body(),
                        mayBeSeen));
    }

    /** With the pictures that stand in the body and are not live yet: they go out with the text. */
    private EditionContents withPictures(ContentsWith contents, String body, Predicate<DocumentId> mayBeSeen) {
        EditionContents all = contents;
        for (var id : new TreeSet<>(
                References.in(body).embeds().stream().map(Embed::document).toList())) {
            if (Kinds.find(id.kind()).filter(Picture::isOne).isPresent()
                    && contents.document(id).isEmpty()
                    && mayBeSeen.test(id)) {
                all = withPicture(all, contents.edition(), id);
            }
        }
        return all;
    }

    private EditionContents withPicture(EditionContents contents, Edition edition, DocumentId id) {
        Map<LanguageTag, PublishedText> texts = new HashMap<>();
        Map<LanguageTag, String> bodies = new HashMap<>();
        Fields facts = null;
        for (var latest : revisions.latest(id)) {
            var fields = latest.content().fields();
            if (latest.language().equals(LanguageTag.UND)) {
                facts = fields;
            } else {
                var tag = latest.language();
                texts.put(tag, new PublishedText(tag, fields, edition.number(), latest.savedAt(), false, false));
                bodies.put(tag, latest.content().body());
            }
        }
        return facts == null || texts.isEmpty()
                ? contents
                : new ContentsWith(contents, edition, document(id, facts), texts, bodies);
    }

    private Optional<EditionContents> withFacts(EditionContents base, Edition edition, PublishedDocument document) {
        if (!base.texts(List.of(document.id())).isEmpty()) {
            return Optional.of(new ContentsWith(base, edition, document, Map.of(), Map.of()));
        }
        var language = document.sourceLanguage();
        return revisions.latest(document.id(), language).map(latest -> {
            var fields = latest.content().fields();
            var text = new PublishedText(language, fields, edition.number(), latest.savedAt(), false, false);
            return new ContentsWith(
                    base,
                    edition,
                    document,
                    Map.of(language, text),
                    Map.of(language, latest.content().body()));
        });
    }

    /** The newest revision of the live source that changed something for translations; 0 for none. */
    private int newestMajor(Edition edition, DocumentId document) {
        return live.newestMajorSources(edition.number().value(), List.of(document.toString())).stream()
                .mapToInt(SourceRow::number)
                .findFirst()
                .orElse(0);
    }

    private PublishedDocument document(DocumentId id, Fields facts) {
        var found = documents.get(id);
        return new PublishedDocument(id, found.sourceLanguage(), found.sensitive(), facts);
    }

    private Optional<Fields> latestFacts(DocumentId document) {
        return revisions.latest(document, LanguageTag.UND).map(facts -> facts.content()
                .fields());
    }

    private Edition next(Edition current) {
        return new Edition(
                current.number().next(),
                clock.instant(),
                current.publisher(),
                current.address(),
                current.brotliQuality());
    }

    private Edition first() {
        var imprint = house.get();
        return new Edition(new EditionNumber(1), clock.instant(), imprint.publisher(), imprint.address(), BEST);
    }
}
