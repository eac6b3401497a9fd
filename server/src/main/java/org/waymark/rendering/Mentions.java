package org.waymark.rendering;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.References;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;

/** The documents that a document speaks of, in its facts or its bodies. May name one too many, never one too few: then a page is made again in vain. */
class Mentions {
    private static final Set<String> WITH_PAGES =
            Set.of("page", "hotline", "centre", "term", "instrument", "practice", "checklist", "lesson");

    private static final Pattern MENTION = Pattern.compile(
            "(page|term|hotline|centre|instrument|practice|checklist|lesson|image):([a-z0-9]+(?:-[a-z0-9]+)*)");

    private Mentions() {}

    static Set<DocumentId> in(Fields facts, Collection<String> bodies) {
        var found = new TreeSet<DocumentId>(References.named(facts).values());
        for (String body : bodies) {
            var matcher = MENTION.matcher(body);
            while (matcher.find()) {
                found.add(new DocumentId(matcher.group(1), matcher.group(2)));
            }
        }
        return found;
    }

    /**
     * Those of every document, which are found anew where it changed.
     *
     * @param before those of the edition before
     */
    static Map<DocumentId, Set<DocumentId>> ofAll(
            EditionContents contents, Bodies bodies, Set<DocumentId> changed, Map<DocumentId, Set<DocumentId>> before) {
        var all = new TreeMap<DocumentId, Set<DocumentId>>();
        for (PublishedDocument document : contents.documents()) {
            var id = document.id();
            var found = !WITH_PAGES.contains(id.kind())
                    ? Set.<DocumentId>of()
                    : changed.contains(id)
                            ? in(document.facts(), bodies.of(id).values())
                            : before.getOrDefault(id, Set.of());
            if (!found.isEmpty()) {
                all.put(id, found);
            }
        }
        return all;
    }
}
