package org.waymark.integreat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.integreat.PageItem.Elsewhere;

/** Who publishes, and what becomes of what readers do. */
@AsAppReads
record ImprintItem(
        long id,
        String url,
        String path,
        String title,
        String modifiedGmt,
        String lastUpdated,
        String excerpt,
        String content,
        @Nullable String parent,
        Map<String, Elsewhere> availableLanguages,
        @Nullable String thumbnail,
        @Nullable String hash) {}
