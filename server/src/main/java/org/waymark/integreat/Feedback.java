package org.waymark.integreat;

import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;

/**
 * What somebody tells in an app. Nothing of who it is.
 *
 * @param language of the page, as a tag
 * @param about the sort of place in the app that it was told from, such as {@code page} or {@code search}
 * @param document that it is about; null where that is none
 * @param useful whether the document was; null where nothing was said
 * @param words plain text without addresses of mail; empty where none were written
 */
public record Feedback(
        String language,
        String about,
        @Nullable DocumentId document,
        @Nullable Boolean useful,
        String words) {}
