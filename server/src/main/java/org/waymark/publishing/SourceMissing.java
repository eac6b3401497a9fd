package org.waymark.publishing;

import java.util.Collection;
import java.util.List;
import org.waymark.content.DocumentId;

/** Documents would go live without their facts, or without their text in the language they are written in first. */
public class SourceMissing extends RuntimeException {
    private final transient List<DocumentId> documents;

    SourceMissing(Collection<DocumentId> documents) {
        super("without approved facts or source text: " + documents);
        this.documents = List.copyOf(documents);
    }

    public List<DocumentId> documents() {
        return documents;
    }
}
