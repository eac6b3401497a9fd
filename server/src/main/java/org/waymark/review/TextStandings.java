package org.waymark.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;

/** How the newest revision of each text stands: what was written last, what readers have, and what was decided. */
class TextStandings {
    private record Key(String document, String language) {}

    private record Newest(long id, int number, @Nullable Integer sourceRevision, Instant savedAt, boolean machine) {}

    private final Map<String, Map<String, Newest>> newest = new HashMap<>();
    private final Map<Key, Long> live = new HashMap<>();
    private final Map<Long, List<ReviewEvent>> events = new HashMap<>();

    private TextStandings() {}

    static TextStandings read(MatrixScan scan) throws SQLException {
        var standings = new TextStandings();
        scan.each(
                "select document, language, number, id, source_revision, saved_at, machine from revision"
                        + scan.where("document") + " order by document, language, number",
                standings::written);
        scan.each(
                "select document, language, revision from edition_change" + scan.where("document")
                        + " order by document, language, edition",
                standings::published);
        standings.newest.forEach((document, texts) -> texts.forEach((language, text) -> {
            if (!standings.isLive(new Key(document, language), text)) {
                standings.events.put(text.id(), new ArrayList<>());
            }
        }));
        var revisions = scan.where("document");
        scan.each(
                "select e.revision, e.kind, e.person, e.at from review_event e"
                        + (revisions.isEmpty() ? "" : " where e.revision in (select id from revision" + revisions + ")")
                        + " order by e.id",
                standings::decided);
        return standings;
    }

    private void written(ResultSet row) throws SQLException {
        newest.computeIfAbsent(row.getString("document"), key -> new HashMap<>())
                .put(
                        row.getString("language"),
                        new Newest(
                                row.getLong("id"),
                                row.getInt("number"),
                                row.getObject("source_revision", Integer.class),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("machine")));
    }

    /** The revision is null where the text was withdrawn. */
    private void published(ResultSet row) throws SQLException {
        live.put(new Key(row.getString("document"), row.getString("language")), row.getObject("revision", Long.class));
    }

    /** Where readers have the newest revision, what was decided says nothing more. */
    private void decided(ResultSet row) throws SQLException {
        long revision = row.getLong("revision");
        var own = events.get(revision);
        if (own != null) {
            var at = row.getObject("at", OffsetDateTime.class).toInstant();
            own.add(new ReviewEvent(
                    revision, ReviewEvent.Kind.of(row.getString("kind")), row.getString("person"), at, ""));
        }
    }

    private boolean isLive(Key key, Newest text) {
        var published = live.get(key);
        return published != null && published == text.id();
    }

    /** Each text of a document. */
    Map<LanguageTag, MatrixText> of(String document, boolean sensitive) {
        Map<LanguageTag, MatrixText> texts = new HashMap<>();
        newest.getOrDefault(document, Map.of()).forEach((language, text) -> {
            var decided = events.get(text.id());
            var state = decided == null
                    ? MatrixState.LIVE
                    : MatrixState.of(Decisions.of(decided).state(sensitive ? 2 : 1));
            texts.put(
                    new LanguageTag(language),
                    new MatrixText(
                            text.number(),
                            text.sourceRevision(),
                            text.savedAt(),
                            text.machine(),
                            live.get(new Key(document, language)) != null,
                            state));
        });
        return texts;
    }
}
