package org.waymark.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * A short message that stands on pages of the site from one moment to another.
 *
 * @param subject what it is about: its message, a document of the desk alone
 * @param until no longer shown at this moment
 * @param zone of those it is for
 * @param leadsTo the page that says more
 * @param warning whether it warns of a danger
 * @param audience on whose pages it stands
 * @param texts by the language of its readers
 */
public record Notice(
        DocumentId subject,
        Instant from,
        Instant until,
        ZoneId zone,
        DocumentId leadsTo,
        boolean warning,
        PageAudience audience,
        Map<LanguageTag, Wording> texts) {
    public Notice {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /**
     * What the readers of one language are told.
     *
     * @param written the language it is in, which may not be theirs
     * @param body sentences and help lines
     */
    public record Wording(LanguageTag written, String title, String body) {}

    /** The last day on which it is shown. */
    public LocalDate lastDay() {
        return until.minusMillis(1).atZone(zone).toLocalDate();
    }
}
