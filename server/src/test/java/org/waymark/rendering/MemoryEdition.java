package org.waymark.rendering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.Edition;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.EditionNumber;
import org.waymark.publishing.Notice;
import org.waymark.publishing.NoticeEvent;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.PublishedText;
import org.waymark.publishing.RecentChange;
import org.waymark.publishing.WithdrawnDocument;

/** An edition in memory that remembers the editions before it, as the store does. */
class MemoryEdition implements EditionContents {
    private final int number;
    private final @Nullable MemoryEdition before;
    private final Map<DocumentId, PublishedDocument> documents = new TreeMap<>();
    private final Map<DocumentId, Map<LanguageTag, PublishedText>> texts = new TreeMap<>();
    private final Map<DocumentId, Map<LanguageTag, String>> bodies = new TreeMap<>();
    private final Map<DocumentId, WithdrawnDocument> withdrawn = new TreeMap<>();
    private final Map<DocumentId, List<Fields>> former = new TreeMap<>();
    private final Map<String, byte[]> media = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<DocumentId, Integer> factsSince = new TreeMap<>();
    private String address = "https://example.org";

    MemoryEdition() {
        this(1, null);
    }

    private MemoryEdition(int number, @Nullable MemoryEdition before) {
        this.number = number;
        this.before = before;
    }

    MemoryEdition next() {
        var next = new MemoryEdition(number + 1, this);
        next.documents.putAll(documents);
        texts.forEach((id, all) -> next.texts.put(id, new TreeMap<>(all)));
        bodies.forEach((id, all) -> next.bodies.put(id, new TreeMap<>(all)));
        next.media.putAll(media);
        next.address = address;
        next.factsSince.putAll(factsSince);
        next.notices.addAll(notices);
        next.withdrawn.putAll(withdrawn);
        former.forEach((id, all) -> next.former.put(id, new ArrayList<>(all)));
        return next;
    }

    /** Where readers reach it; empty when not known. */
    MemoryEdition at(String where) {
        address = where;
        return this;
    }

    MemoryEdition facts(String id, Map<String, ?> facts) {
        var name = DocumentId.parse(id);
        var old = documents.get(name);
        var now = Fields.of(facts);
        if (old != null && !old.facts().equals(now)) {
            former.computeIfAbsent(name, any -> new ArrayList<>()).add(old.facts());
        }
        withdrawn.remove(name);
        factsSince.put(name, number);
        documents.put(name, new PublishedDocument(name, new LanguageTag("en"), facts.containsKey("sensitive"), now));
        return this;
    }

    MemoryEdition text(String id, String language, Map<String, ?> fields, String body) {
        return text(id, language, fields, body, false);
    }

    MemoryEdition text(String id, String language, Map<String, ?> fields, String body, boolean outdated) {
        var tag = new LanguageTag(language);
        var name = DocumentId.parse(id);
        var savedAt = Instant.parse("2026-11-20T08:00:00Z");
        var said = new PublishedText(
                tag, Fields.of(fields), edition().number(), savedAt, outdated, fields.containsKey("alone"));
        texts.computeIfAbsent(name, any -> new TreeMap<>()).put(tag, said);
        bodies.computeIfAbsent(name, any -> new TreeMap<>()).put(tag, body);
        return this;
    }

    MemoryEdition withdraw(String id, @Nullable String movedTo, String reason) {
        var name = DocumentId.parse(id);
        var gone = Objects.requireNonNull(documents.remove(name));
        texts.remove(name);
        bodies.remove(name);
        var target = movedTo == null ? null : DocumentId.parse(movedTo);
        withdrawn.put(name, new WithdrawnDocument(name, gone.facts(), target, reason));
        return this;
    }

    MemoryEdition notice(Notice notice) {
        notices.add(notice);
        return this;
    }

    MemoryEdition withoutNotices() {
        notices.clear();
        return this;
    }

    @Override
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    @Override
    public List<Notice> noticesOf(EditionNumber earlier) {
        return then(earlier).notices();
    }

    @Override
    public List<NoticeEvent> noticeEvents() {
        return MemoryHistory.events(this);
    }

    @Override
    public Instant begun() {
        return before == null ? edition().madeAt() : before.begun();
    }

    @Override
    public List<RecentChange> recent() {
        return MemoryHistory.recent(this);
    }

    @Override
    public List<RecentChange> recentOf(EditionNumber earlier) {
        return then(earlier).recent();
    }

    /** The number of the edition that brought the facts of a document. */
    EditionNumber factsSince(DocumentId id) {
        return new EditionNumber(factsSince.getOrDefault(id, number));
    }

    Optional<MemoryEdition> before() {
        return Optional.ofNullable(before);
    }

    @Override
    public Edition edition() {
        var madeAt = Instant.parse("2026-11-22T10:00:00Z").plusSeconds(number * 60L);
        return new Edition(new EditionNumber(number), madeAt, "A centre & friends", address, 5);
    }

    @Override
    public List<PublishedDocument> documents() {
        return List.copyOf(documents.values());
    }

    @Override
    public Optional<PublishedDocument> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public List<WithdrawnDocument> withdrawn() {
        return List.copyOf(withdrawn.values());
    }

    @Override
    public Map<DocumentId, List<Fields>> formerFacts() {
        var all = new TreeMap<>(former);
        all.keySet().retainAll(documents.keySet());
        return all;
    }

    @Override
    public Map<DocumentId, Map<LanguageTag, PublishedText>> texts(Collection<DocumentId> wanted) {
        var all = new HashMap<>(texts);
        all.keySet().retainAll(wanted);
        return all;
    }

    MemoryEdition media(String hash, byte[] bytes) {
        media.put(hash, bytes);
        return this;
    }

    @Override
    public Optional<byte[]> media(String hash) {
        return Optional.ofNullable(media.get(hash));
    }

    @Override
    public Map<LanguageTag, String> bodies(DocumentId document) {
        return bodies.getOrDefault(document, Map.of());
    }

    @Override
    public Set<DocumentId> headingsChangedSince(EditionNumber earlier) {
        var old = then(earlier);
        var ids = new TreeSet<>(changedSince(earlier));
        ids.removeIf(id -> Objects.equals(documents.get(id), old.documents.get(id))
                && Objects.equals(headings(id), old.headings(id)));
        return ids;
    }

    private List<Object> headings(DocumentId id) {
        return texts.getOrDefault(id, Map.of()).values().stream()
                .<Object>map(text -> List.of(text.language(), text.fields(), text.outdated()))
                .toList();
    }

    MemoryEdition then(EditionNumber earlier) {
        var then = this;
        while (then.number != earlier.value()) {
            then = Objects.requireNonNull(then.before);
        }
        return then;
    }

    @Override
    public Set<DocumentId> changedSince(EditionNumber earlier) {
        var then = then(earlier);
        var ids = new TreeSet<>(documents.keySet());
        ids.addAll(then.documents.keySet());
        ids.addAll(withdrawn.keySet());
        var old = then;
        ids.removeIf(id -> Objects.equals(documents.get(id), old.documents.get(id))
                && Objects.equals(texts.get(id), old.texts.get(id))
                && Objects.equals(bodies.get(id), old.bodies.get(id))
                && Objects.equals(withdrawn.get(id), old.withdrawn.get(id)));
        return ids;
    }
}
