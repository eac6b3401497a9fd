package org.waymark.integreat;

import java.util.Map;

/** A notice as apps from before {@link NewsItem} read it. */
@AsAppReads
record PushedItem(
        long id,
        String title,
        String message,
        String timestamp,
        String lastUpdated,
        String displayDate,
        String channel,
        Map<String, Other> availableLanguages) {

    /** The same news in another language. */
    @AsAppReads
    record Other(long id) {}
}
