package org.waymark.publishing;

import java.time.Instant;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * A text, or facts, as readers have them, and since when.
 *
 * @param at when the edition was made that brought it
 */
public record RecentChange(DocumentId document, LanguageTag language, Instant at) {}
