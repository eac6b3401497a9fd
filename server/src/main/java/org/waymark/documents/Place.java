package org.waymark.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;

/**
 * Where a document stands, as its facts say: its slug among those of its kind below the same parent.
 *
 * @param parent null at the top
 */
public record Place(String kind, @Nullable DocumentId parent, String slug) {
    /** {@code slug} is the document's name where the facts have none; {@code parent} is an id, or a name of the same kind. */
    public static Place of(DocumentId document, Fields facts) {
        var parent = facts.text("parent").map(name -> parent(document, name)).orElse(null);
        return new Place(document.kind(), parent, facts.text("slug").orElse(document.name()));
    }

    /**
     * Refuses facts that would put two documents in the same place or one below itself.
     *
     * @throws PlaceTaken or {@link PlaceInCircle}
     */
    public static void check(Map<DocumentId, Fields> facts) {
        var places = new TreeMap<DocumentId, Place>();
        facts.forEach((document, fields) -> places.put(document, of(document, fields)));
        var holders = new HashMap<Place, DocumentId>();
        places.forEach((document, place) -> {
            var holder = holders.putIfAbsent(place, document);
            if (holder != null) {
                throw new PlaceTaken(holder, document, place.slug());
            }
            refuseCircle(document, places);
        });
    }

    public Optional<DocumentId> above() {
        return Optional.ofNullable(parent);
    }

    private static void refuseCircle(DocumentId document, Map<DocumentId, Place> places) {
        var seen = new HashSet<DocumentId>();
        for (var at = Optional.of(document);
                at.isPresent();
                at = at.map(places::get).flatMap(Place::above)) {
            if (!seen.add(at.get())) {
                throw new PlaceInCircle(document);
            }
        }
    }

    private static DocumentId parent(DocumentId document, String name) {
        return name.indexOf(':') < 0 ? new DocumentId(document.kind(), name) : DocumentId.parse(name);
    }
}
