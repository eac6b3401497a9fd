package org.waymark.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.waymark.content.DocumentId;

/**
 * A document as a list at the desk shows it.
 *
 * @param path the document first, what it lies below after it
 * @param languages tags of the languages it has a text in
 */
public record ListedDocument(Document document, ListedTitle title, List<DocumentId> path, Set<String> languages) {
    /** How far below the top it stands. */
    public int depth() {
        return path.size() - 1;
    }

    List<DocumentId> fromTheTop() {
        var reversed = new ArrayList<>(path);
        Collections.reverse(reversed);
        return reversed;
    }

    DocumentId top() {
        return path.get(path.size() - 1);
    }
}
