package org.waymark.integreat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** A notice as news. */
@AsAppReads
record NewsItem(
        String id,
        String title,
        String content,
        String displayDate,
        String lastUpdated,
        String publishedAt,
        String source,
        String channel,
        @JsonProperty("externalUrl") String externalUrl,
        Map<String, Other> availableLanguages) {

    /** The same news in another language. */
    @AsAppReads
    record Other(String id) {}
}
