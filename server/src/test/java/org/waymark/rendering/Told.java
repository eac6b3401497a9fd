package org.waymark.rendering;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.Recording;
import org.waymark.publishing.Notice;
import org.waymark.publishing.PageAudience;

/** Notices for tests: in English for everybody, until somebody says otherwise. */
record Told(
        String leadsTo,
        Set<Notice.Place> places,
        Notice.@Nullable Alert alert,
        boolean warning,
        PageAudience audience,
        Map<LanguageTag, Notice.Wording> texts,
        Instant from) {
    static Told of(String leadsTo) {
        var everybody = new PageAudience(List.of(), List.of(), List.of());
        return new Told(
                leadsTo,
                Set.of(Notice.Place.PAGES),
                null,
                false,
                everybody,
                Map.of(),
                Instant.parse("2026-12-01T00:00:00Z"));
    }

    Told to(PageAudience readers) {
        return new Told(leadsTo, places, alert, warning, readers, texts, from);
    }

    Told asWarning() {
        return new Told(leadsTo, places, alert, true, audience, texts, from);
    }

    Told inFeeds() {
        return new Told(leadsTo, Set.of(Notice.Place.FEEDS), alert, warning, audience, texts, from);
    }

    Told asking(Notice.Place when) {
        return new Told(leadsTo, Set.of(when), alert, warning, audience, texts, from);
    }

    Told alerting(String status) {
        var said = new Notice.Alert(status, "safety", "immediate", "severe", "observed", List.of("LY", "IT"));
        return new Told(leadsTo, Set.of(Notice.Place.FEEDS), said, true, audience, texts, from);
    }

    Told in(String readers, String written, String title, String body) {
        var all = new TreeMap<>(texts);
        all.put(new LanguageTag(readers), new Notice.Wording(new LanguageTag(written), title, body));
        return new Told(leadsTo, places, alert, warning, audience, all, from);
    }

    Told heard(String language, Recording recording) {
        var all = new TreeMap<>(texts);
        all.put(new LanguageTag(language), new Notice.Wording(new LanguageTag(language), "Keep it", "", recording));
        return new Told(leadsTo, Set.of(Notice.Place.HEARD), alert, warning, audience, all, from);
    }

    Told in(String language, String title, String body) {
        return in(language, language, title, body);
    }

    Notice notice() {
        return new Notice(
                new DocumentId("message", "m"),
                from,
                Instant.parse("2026-12-31T23:00:00Z"),
                ZoneId.of("Europe/Rome"),
                DocumentId.parse(leadsTo),
                places,
                alert,
                warning,
                audience,
                texts);
    }
}
