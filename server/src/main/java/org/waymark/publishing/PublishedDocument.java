package org.waymark.publishing;

import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/** A document that is live in an edition. The facts hold also {@code slug} and, for a page below another, {@code parent}. */
public record PublishedDocument(DocumentId id, LanguageTag sourceLanguage, boolean sensitive, Fields facts) {}
