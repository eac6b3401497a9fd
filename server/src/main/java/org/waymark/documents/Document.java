package org.waymark.documents;

import java.time.Instant;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * One thing that can be published: what must be unique and never changes. What is written lives in its revisions.
 *
 * @param sourceLanguage the language it is written in first
 * @param sensitive danger to the reader if seen; its revisions need two approvals
 */
public record Document(DocumentId id, LanguageTag sourceLanguage, boolean sensitive, Instant createdAt) {}
