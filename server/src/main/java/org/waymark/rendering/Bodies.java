package org.waymark.rendering;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.EditionContents;

/** The bodies of documents, fetched when a page is made and let go when memory is scarce. */
class Bodies {
    private final EditionContents contents;
    private final Map<DocumentId, SoftReference<Map<LanguageTag, String>>> fetched = new ConcurrentHashMap<>();

    Bodies(EditionContents contents) {
        this.contents = contents;
    }

    /** By language. */
    Map<LanguageTag, String> of(DocumentId document) {
        var kept = fetched.get(document);
        var bodies = kept == null ? null : kept.get();
        if (bodies == null) {
            bodies = contents.bodies(document);
            fetched.put(document, new SoftReference<>(bodies));
        }
        return bodies;
    }
}
