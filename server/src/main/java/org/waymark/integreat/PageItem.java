package org.waymark.integreat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page.
 *
 * @param id of its text in this language
 * @param url where it is read on the web
 * @param excerpt its summary, as plain text
 * @param availableLanguages by code; the language itself is not among them
 */
@AsAppReads
record PageItem(
        long id,
        String url,
        String path,
        String title,
        String modifiedGmt,
        String lastUpdated,
        String publishedAt,
        String excerpt,
        String content,
        Above parent,
        int order,
        Map<String, Elsewhere> availableLanguages,
        @Nullable String thumbnail,
        @Nullable Map<String, String> organization,
        List<String> embeddedOffers,
        @Nullable String hash) {

    /** The page above; of a first-level page number 0 and nothing else. */
    @AsAppReads
    record Above(long id, @Nullable String url, @Nullable String path) {
        static final Above NOTHING = new Above(0, null, null);
    }

    /**
     * The same page in another language.
     *
     * @param id null where it is shown there in a third language
     */
    @AsAppReads
    record Elsewhere(@Nullable Long id, String url, String path) {}
}
