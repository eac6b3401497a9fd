package org.waymark.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.Recording;

/**
 * A short message that stands on pages of the site, or in feeds, from one moment to another; or a question asked there.
 *
 * @param subject what it is about: its message, a document of the desk alone
 * @param until no longer shown at this moment
 * @param zone of those it is for
 * @param leadsTo the page that says more
 * @param places where it stands
 * @param alert what programs that pass on warnings are told of it; null where it is no such warning
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
        Set<Place> places,
        @Nullable Alert alert,
        boolean warning,
        PageAudience audience,
        Map<LanguageTag, Wording> texts) {
    public Notice {
        places = Set.copyOf(places);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Where a notice can stand. */
    public enum Place {
        PAGES,
        FEEDS,
        /** It is a question, asked on the page that it leads to, before what is to help. */
        ASKED_BEFORE,
        /** The same afterwards. */
        ASKED_AFTER,
        /** It was read aloud, and is heard on the page that it leads to. */
        HEARD
    }

    /**
     * What the Common Alerting Protocol asks of a warning, in its words but small.
     *
     * @param status actual, exercise or test
     * @param countries ISO 3166: where the danger is
     */
    public record Alert(
            String status, String category, String urgency, String severity, String certainty, List<String> countries) {
        public Alert {
            countries = List.copyOf(countries);
        }
    }

    /**
     * What the readers of one language are told.
     *
     * @param written the language it is in, which may not be theirs
     * @param body sentences and help lines
     * @param recording of these words; null where nobody read them aloud
     */
    public record Wording(
            LanguageTag written,
            String title,
            String body,
            @Nullable Recording recording) {
        /** Words that nobody read aloud. */
        public Wording(LanguageTag written, String title, String body) {
            this(written, title, body, null);
        }
    }

    /** The same, of which programs are told something else. */
    public Notice saying(Alert other) {
        return new Notice(subject, from, until, zone, leadsTo, places, other, warning, audience, texts);
    }

    /** The last day on which it is shown. */
    public LocalDate lastDay() {
        return until.minusMillis(1).atZone(zone).toLocalDate();
    }
}
