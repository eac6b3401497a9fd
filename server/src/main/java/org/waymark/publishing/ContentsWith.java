package org.waymark.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/** What is live, with one document in it that is not, or says something else: as the next edition might be. Never stored. */
record ContentsWith(
        EditionContents live,
        Edition edition,
        PublishedDocument document,
        Map<LanguageTag, PublishedText> texts,
        Map<LanguageTag, String> bodies)
        implements EditionContents {

    @Override
    public List<PublishedDocument> documents() {
        var others = live.documents().stream().filter(each -> !each.id().equals(document.id()));
        return Stream.concat(others, Stream.of(document))
                .sorted(Comparator.comparing(PublishedDocument::id))
                .toList();
    }

    @Override
    public Optional<PublishedDocument> document(DocumentId id) {
        return id.equals(document.id()) ? Optional.of(document) : live.document(id);
    }

    @Override
    public List<WithdrawnDocument> withdrawn() {
        return live.withdrawn().stream()
                .filter(gone -> !gone.id().equals(document.id()))
                .toList();
    }

    @Override
    public Map<DocumentId, List<Fields>> formerFacts() {
        return live.formerFacts();
    }

    @Override
    public Map<DocumentId, Map<LanguageTag, PublishedText>> texts(Collection<DocumentId> documents) {
        var all = new TreeMap<>(live.texts(documents));
        if (documents.contains(document.id())) {
            var own = new TreeMap<>(all.getOrDefault(document.id(), Map.of()));
            own.putAll(texts);
            all.put(document.id(), own);
        }
        return all;
    }

    @Override
    public Map<LanguageTag, String> bodies(DocumentId id) {
        if (!id.equals(document.id())) {
            return live.bodies(id);
        }
        var own = new TreeMap<>(live.bodies(id));
        own.putAll(bodies);
        return own;
    }

    @Override
    public Optional<byte[]> media(String hash) {
        return live.media(hash);
    }

    @Override
    public List<Notice> notices() {
        return live.notices();
    }

    @Override
    public List<Notice> noticesOf(EditionNumber earlier) {
        return live.noticesOf(earlier);
    }

    @Override
    public List<NoticeEvent> noticeEvents() {
        return live.noticeEvents();
    }

    @Override
    public Instant begun() {
        return live.begun();
    }

    @Override
    public List<RecentChange> recent() {
        return live.recent();
    }

    @Override
    public List<RecentChange> recentOf(EditionNumber earlier) {
        return live.recentOf(earlier);
    }

    @Override
    public Set<DocumentId> changedSince(EditionNumber earlier) {
        return withDocument(live.changedSince(earlier));
    }

    @Override
    public Set<DocumentId> headingsChangedSince(EditionNumber earlier) {
        return withDocument(live.headingsChangedSince(earlier));
    }

    private Set<DocumentId> withDocument(Set<DocumentId> changed) {
        var all = new TreeSet<>(changed);
        all.add(document.id());
        return all;
    }
}
