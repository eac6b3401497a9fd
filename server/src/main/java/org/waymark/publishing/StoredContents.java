package org.waymark.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Media;

/** An edition's contents, read from the store piece by piece. An edition never changes, so the pieces agree. */
class StoredContents implements EditionContents {
    /** Keeps lists of parameters below what any driver takes. */
    private static final int AT_ONCE = 1_000;

    private final Edition edition;
    private final EditionRows editions;
    private final LiveRows live;
    private final Changes changes;
    private final NoticeChanges notices;
    private final Media media;
    private final int number;
    /** Asked for again and again while an edition is rendered. */
    private volatile @Nullable List<PublishedDocument> documents;

    StoredContents(
            Edition edition, EditionRows editions, LiveRows live, Changes changes, NoticeChanges notices, Media media) {
        this.edition = edition;
        this.editions = editions;
        this.live = live;
        this.changes = changes;
        this.notices = notices;
        this.media = media;
        this.number = edition.number().value();
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public List<PublishedDocument> documents() {
        var known = documents;
        if (known == null) {
            known = live.documents(number).stream()
                    .map(LiveDocumentRow::published)
                    .sorted(Comparator.comparing(PublishedDocument::id))
                    .toList();
            documents = known;
        }
        return known;
    }

    @Override
    public Optional<PublishedDocument> document(DocumentId id) {
        return live.document(number, id.toString()).map(LiveDocumentRow::published);
    }

    @Override
    public List<WithdrawnDocument> withdrawn() {
        var gone = live.withdrawn(number);
        if (gone.isEmpty()) {
            return List.of();
        }
        var facts = factsByDocument();
        return gone.stream()
                .map(change -> withdrawn(change, Objects.requireNonNull(facts.get(change.id()))))
                .sorted(Comparator.comparing(WithdrawnDocument::id))
                .toList();
    }

    @Override
    public Map<DocumentId, List<Fields>> formerFacts() {
        var present = documents().stream().collect(Collectors.toMap(PublishedDocument::id, PublishedDocument::facts));
        var former = new TreeMap<DocumentId, List<Fields>>();
        factsByDocument().forEach((document, facts) -> {
            var now = present.getOrDefault(document, facts.get(facts.size() - 1));
            var others =
                    facts.stream().filter(each -> !each.equals(now)).distinct().toList();
            if (!others.isEmpty()) {
                former.put(document, others);
            }
        });
        return former;
    }

    @Override
    public Map<DocumentId, Map<LanguageTag, PublishedText>> texts(Collection<DocumentId> documents) {
        return texts(number, documents);
    }

    private Map<DocumentId, Map<LanguageTag, PublishedText>> texts(int number, Collection<DocumentId> documents) {
        var texts = new TreeMap<DocumentId, Map<LanguageTag, PublishedText>>();
        var approvedAlone = live.approvedAlone(number);
        for (var some : portions(documents.stream().map(DocumentId::toString).toList())) {
            var newestMajor = live.newestMajorSources(number, some).stream()
                    .collect(Collectors.toMap(SourceRow::document, SourceRow::number));
            for (var row : live.texts(number, some)) {
                boolean alone = approvedAlone.stream()
                        .anyMatch(each -> each.concerns(row.id(), new LanguageTag(row.language())));
                var text = row.text(newestMajor.getOrDefault(row.document(), 0), alone);
                texts.computeIfAbsent(row.id(), id -> new TreeMap<>()).put(text.language(), text);
            }
        }
        return texts;
    }

    @Override
    public Map<LanguageTag, String> bodies(DocumentId document) {
        var bodies = new TreeMap<LanguageTag, String>();
        live.bodies(number, document.toString())
                .forEach(row -> bodies.put(new LanguageTag(row.language()), row.body()));
        return bodies;
    }

    @Override
    public Optional<byte[]> media(String hash) {
        return media.find(hash);
    }

    @Override
    public List<Notice> notices() {
        return noticesOf(edition.number());
    }

    @Override
    public List<Notice> noticesOf(EditionNumber earlier) {
        return notices.shown(earlier.value()).stream().map(NoticeRow::parsed).toList();
    }

    @Override
    public List<NoticeEvent> noticeEvents() {
        return notices.events(number, edition.madeAt().minus(Duration.ofDays(30))).stream()
                .map(NoticeEventRow::event)
                .toList();
    }

    @Override
    public Instant begun() {
        return editions.first().madeAt();
    }

    @Override
    public List<RecentChange> recent() {
        return recentOf(edition.number());
    }

    @Override
    public List<RecentChange> recentOf(EditionNumber earlier) {
        var seen = new HashSet<Change.Text>();
        return changes.recent(earlier.value()).stream()
                .filter(row -> seen.add(row.text()) && row.revision() != null)
                .map(RecentRow::change)
                .toList();
    }

    @Override
    public Set<DocumentId> changedSince(EditionNumber earlier) {
        int from = Math.min(number, earlier.value());
        int upTo = Math.max(number, earlier.value());
        var changed = new TreeSet<DocumentId>();
        for (var some : portions(changes.documentsChanged(from, upTo))) {
            var before = byText(changes.state(from, some));
            changes.state(upTo, some).stream()
                    .filter(after -> !after.says(before.get(after.text())))
                    .forEach(after -> changed.add(after.id()));
        }
        return changed;
    }

    @Override
    public Set<DocumentId> headingsChangedSince(EditionNumber earlier) {
        var changed = changedSince(earlier);
        var present = documents(number, changed);
        var before = documents(earlier.value(), changed);
        var headings = headings(number, changed);
        var headingsBefore = headings(earlier.value(), changed);
        var differ = new TreeSet<>(changed);
        differ.removeIf(id -> Objects.equals(present.get(id), before.get(id))
                && Objects.equals(headings.get(id), headingsBefore.get(id)));
        return differ;
    }

    private Map<DocumentId, PublishedDocument> documents(int number, Set<DocumentId> wanted) {
        var documents = new HashMap<DocumentId, PublishedDocument>();
        for (DocumentId id : wanted) {
            live.document(number, id.toString()).ifPresent(row -> documents.put(id, row.published()));
        }
        return documents;
    }

    private Map<DocumentId, List<Heading>> headings(int number, Set<DocumentId> wanted) {
        var headings = new HashMap<DocumentId, List<Heading>>();
        texts(number, wanted)
                .forEach((id, texts) -> headings.put(
                        id, texts.values().stream().map(Heading::of).toList()));
        return headings;
    }

    /** What is shown of a text elsewhere than on its own page. */
    private record Heading(LanguageTag language, Fields fields, boolean outdated) {
        static Heading of(PublishedText text) {
            return new Heading(text.language(), text.fields(), text.outdated());
        }
    }

    static Map<Change.Text, Change> byText(Collection<Change> changes) {
        var byText = new HashMap<Change.Text, Change>();
        changes.forEach(change -> byText.put(change.text(), change));
        return byText;
    }

    static <T> List<List<T>> portions(List<T> all) {
        var portions = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            portions.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return portions;
    }

    private Map<DocumentId, List<Fields>> factsByDocument() {
        return live.factsUpTo(number).stream()
                .collect(Collectors.groupingBy(
                        LiveRow::id, TreeMap::new, Collectors.mapping(LiveRow::parsed, Collectors.toList())));
    }

    private static WithdrawnDocument withdrawn(Change change, List<Fields> facts) {
        var movedTo = change.movedTo() == null ? null : DocumentId.parse(change.movedTo());
        return new WithdrawnDocument(change.id(), facts.get(facts.size() - 1), movedTo, change.reason());
    }
}
