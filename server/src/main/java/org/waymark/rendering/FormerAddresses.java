package org.waymark.rendering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;
import org.waymark.publishing.WithdrawnDocument;

/**
 * Every address a page may ever have had. A page above may have been renamed too, so every name a page had is combined
 * with every address its parents had: an address printed on paper never dies.
 */
class FormerAddresses {
    private static final int MOST = 200;

    private final Map<DocumentId, Set<Fields>> facts = new HashMap<>();
    private final NavigableSet<DocumentId> changed;

    FormerAddresses(EditionContents contents) {
        for (WithdrawnDocument document : contents.withdrawn()) {
            add(document.id(), List.of(document.lastFacts()));
        }
        for (PublishedDocument document : contents.documents()) {
            add(document.id(), List.of(document.facts()));
        }
        var former = contents.formerFacts();
        former.forEach(this::add);
        changed = new TreeSet<>(former.keySet());
    }

    /** The documents that once were published with other facts. */
    NavigableSet<DocumentId> changed() {
        return changed;
    }

    /** Below the language, the present ones included. */
    Set<String> of(DocumentId id) {
        return switch (id.kind()) {
            case "page" -> pages(id, Set.of());
            case "hotline" -> Set.of("hotlines/" + id.name() + "/");
            case "centre" -> Set.of("centres/" + id.name() + "/");
            case "instrument" -> Set.of("instruments/" + id.name() + "/");
            case "practice" -> Set.of("practices/" + id.name() + "/");
            case "checklist" -> slugs("checklists/", id);
            case "lesson" -> slugs("lessons/", id);
            default -> Set.of();
        };
    }

    private void add(DocumentId id, List<Fields> more) {
        facts.computeIfAbsent(id, any -> new LinkedHashSet<>()).addAll(more);
    }

    private Set<String> slugs(String above, DocumentId id) {
        var addresses = new LinkedHashSet<String>();
        facts.getOrDefault(id, Set.of()).forEach(one -> addresses.add(above + Site.slug(id, one) + "/"));
        return addresses;
    }

    private Set<String> pages(DocumentId page, Set<DocumentId> below) {
        var addresses = new LinkedHashSet<String>();
        for (Fields one : facts.getOrDefault(page, Set.of())) {
            var slug = Site.slug(page, one) + "/";
            above(page, one, below).limit(MOST).forEach(parent -> addresses.add(parent + slug));
        }
        return addresses;
    }

    private Stream<String> above(DocumentId page, Fields one, Set<DocumentId> below) {
        var parent = Site.parent(one).filter(id -> facts.containsKey(id) && !below.contains(id) && !id.equals(page));
        if (parent.isEmpty()) {
            return Stream.of("");
        }
        var further = new HashSet<>(below);
        further.add(page);
        return pages(parent.get(), further).stream();
    }
}
