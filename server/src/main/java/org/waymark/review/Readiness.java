package org.waymark.review;

import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * How far a document has come in its languages, for whoever publishes.
 *
 * @param path the document and those it lies below
 * @param unfinished in these languages the newest text is not approved, or its source has changed since
 * @param missing in these languages readers are offered nothing of it
 */
public record Readiness(
        DocumentId document,
        String title,
        List<DocumentId> path,
        List<LanguageTag> unfinished,
        List<LanguageTag> missing) {}
