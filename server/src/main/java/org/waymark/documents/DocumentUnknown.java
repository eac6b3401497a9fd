package org.waymark.documents;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** An address of the desk names a document, or a revision of it, that does not exist. */
public class DocumentUnknown extends Refusal {
    public DocumentUnknown() {
        super(HttpStatus.NOT_FOUND, "desk.documents.unknown", Map.of());
    }
}
