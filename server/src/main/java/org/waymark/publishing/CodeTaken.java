package org.waymark.publishing;

import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.ShortCode;

/** A document would have the short address that another has, or had: what was printed would lead to the wrong page. */
public class CodeTaken extends RuntimeException {
    private final transient List<DocumentId> documents;

    CodeTaken(DocumentId document, DocumentId before) {
        super("“" + document + "” would share the short address “/q/" + ShortCode.of(document) + "” with “" + before
                + "”; give it another id");
        this.documents = List.of(document, before);
    }

    List<DocumentId> documents() {
        return documents;
    }
}
