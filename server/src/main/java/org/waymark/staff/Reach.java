package org.waymark.staff;

import java.util.List;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * What a role is bound to.
 *
 * @param languages texts in these languages; empty: in all
 * @param parts these documents and everything below them; empty: the whole tree
 */
public record Reach(Set<LanguageTag> languages, Set<DocumentId> parts) {
    public static final Reach EVERYTHING = new Reach(Set.of(), Set.of());

    public Reach {
        languages = Set.copyOf(languages);
        parts = Set.copyOf(parts);
    }

    /** @param path the document and those it lies below, in any order */
    boolean covers(LanguageTag language, List<DocumentId> path) {
        return (languages.isEmpty() || languages.contains(language)) && covers(path);
    }

    /** @param path the document and those it lies below, in any order */
    boolean covers(List<DocumentId> path) {
        return parts.isEmpty() || path.stream().anyMatch(parts::contains);
    }
}
