package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.ShortCode;
import org.waymark.documents.Document;
import org.waymark.documents.Documents;
import org.waymark.documents.Place;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;

/** Refuses an edition in which something would be missing or stand where it cannot. */
@Singleton
class WholeEdition {
    private final Documents documents;
    private final Revisions revisions;
    private final LiveRows live;

    WholeEdition(Documents documents, Revisions revisions, LiveRows live) {
        this.documents = documents;
        this.revisions = revisions;
        this.live = live;
    }

    void check(Optional<Edition> current, LiveState state, List<Change> changed) {
        refuseMissingSource(state.after(changed));
        if (changed.stream().anyMatch(Change::isFacts)) {
            refuseImpossiblePlaces(factsAfter(current, changed), changed);
            refuseTakenCodes(changed);
        }
    }

    private void refuseMissingSource(LiveState after) {
        var missing = new TreeSet<DocumentId>();
        var touched = after.documentsWithSomethingLive();
        for (var some : StoredContents.portions(List.copyOf(touched))) {
            documents.among(some).stream()
                    .filter(document -> !isWhole(document, after))
                    .forEach(document -> missing.add(document.id()));
        }
        if (!missing.isEmpty()) {
            throw new SourceMissing(missing);
        }
    }

    private static boolean isWhole(Document document, LiveState after) {
        return after.isLive(document.id(), LanguageTag.UND) && after.isLive(document.id(), document.sourceLanguage());
    }

    private Map<DocumentId, Fields> factsAfter(Optional<Edition> current, List<Change> changed) {
        var facts = new HashMap<DocumentId, Fields>();
        current.ifPresent(edition -> live.documents(edition.number().value()).stream()
                .map(LiveDocumentRow::published)
                .forEach(document -> facts.put(document.id(), document.facts())));
        changed.stream()
                .filter(change -> change.isFacts() && !change.isLive())
                .forEach(gone -> facts.remove(gone.id()));
        var brought = changed.stream()
                .filter(Change::isFacts)
                .map(Change::revision)
                .filter(Objects::nonNull)
                .toList();
        for (var some : StoredContents.portions(brought)) {
            for (Revision revision : revisions.among(some)) {
                facts.put(revision.document(), revision.content().fields());
            }
        }
        return facts;
    }

    private void refuseTakenCodes(List<Change> changed) {
        var taken = new HashMap<ShortCode, DocumentId>();
        live.everPublished().stream().map(DocumentId::parse).forEach(id -> taken.put(ShortCode.of(id), id));
        for (var change : changed) {
            var before = taken.putIfAbsent(ShortCode.of(change.id()), change.id());
            if (before != null && !before.equals(change.id())) {
                throw new CodeTaken(change.id(), before);
            }
        }
    }

    private static void refuseImpossiblePlaces(Map<DocumentId, Fields> facts, Collection<Change> changed) {
        Place.check(facts);
        facts.forEach((document, fields) -> {
            var parent = Place.of(document, fields).parent();
            if (parent != null && !facts.containsKey(parent)) {
                throw new ParentMissing(document, parent);
            }
        });
        for (var change : changed) {
            var destination = change.movedTo() == null ? null : DocumentId.parse(change.movedTo());
            if (destination != null && !facts.containsKey(destination)) {
                throw new NotPublished(destination);
            }
        }
    }
}
