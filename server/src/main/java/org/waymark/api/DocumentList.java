package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents in one language, ordered by kind and name.
 *
 * @param edition mark of the edition they are of
 * @param language of their readers
 * @param items the documents
 * @param next the cursor of the next part; absent at the end
 */
record DocumentList(
        String edition,
        String language,
        List<DocumentItem> items,
        @Nullable String next) {}
