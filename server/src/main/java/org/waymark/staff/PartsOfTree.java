package org.waymark.staff;

import java.util.List;
import org.waymark.content.DocumentId;

/** Says in which parts of the tree a document stands. Whoever knows documents tells it; the rules of the desk ask. */
public interface PartsOfTree {
    /** The document and those it lies below; the document alone where it has no place, or does not exist. */
    List<DocumentId> path(DocumentId document);
}
