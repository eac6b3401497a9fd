package org.waymark.publishing;

import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * What two editions say differently of a document in a language.
 *
 * @param before the id of the revision in the earlier edition; null where nothing was live
 * @param after the same in the later one
 */
public record TextChange(
        DocumentId document,
        LanguageTag language,
        @Nullable Long before,
        @Nullable Long after) {}
