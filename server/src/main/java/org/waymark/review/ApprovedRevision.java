package org.waymark.review;

import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** A revision that may go out. */
public record ApprovedRevision(long revision, DocumentId document, LanguageTag language, int number) {}
