package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.staff.PartsOfTree;

/** Where documents stand in the tree, as their latest facts say. */
@Singleton
public class DocumentPaths implements PartsOfTree {
    private final Revisions revisions;

    DocumentPaths(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public List<DocumentId> path(DocumentId document) {
        return path(document, id -> revisions
                .latest(id, LanguageTag.UND)
                .flatMap(facts -> Place.of(id, facts.content().fields()).above()));
    }

    /** Paths of any number of documents, looked up all at once. */
    public Function<DocumentId, List<DocumentId>> all() {
        var kinds = Kinds.all().stream().filter(Kind::isTree).map(Kind::name).toList();
        Map<DocumentId, Place> places = revisions.latestFacts(kinds).stream()
                .collect(Collectors.toMap(
                        Revision::document,
                        facts -> Place.of(facts.document(), facts.content().fields())));
        return document ->
                path(document, id -> Optional.ofNullable(places.get(id)).flatMap(Place::above));
    }

    /** The document first, what stands at the top last. */
    private static List<DocumentId> path(DocumentId document, Function<DocumentId, Optional<DocumentId>> above) {
        var path = new LinkedHashSet<DocumentId>();
        var at = Optional.of(document);
        while (at.isPresent() && path.add(at.get())) {
            at = Kinds.find(at.get().kind()).filter(Kind::isTree).isPresent()
                    ? above.apply(at.get())
                    : Optional.empty();
        }
        return new ArrayList<>(path);
    }
}
