package org.waymark.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/**
 * A row of {@code document} with its newest facts, or its newest text in one language, and one decision on it. Where
 * nothing was written or decided yet, all about that is null.
 *
 * @param live the id of the revision that readers have
 * @param major the newest revision, up to the approved one, that changed something for translations; of sources only
 * @param fields of facts and of texts in the source language; null for translations, of which only little is looked at
 * @param machine whether a program translated it
 */
record MatrixRow(
        String id,
        String sourceLanguage,
        boolean sensitive,
        @Nullable Long revision,
        @Nullable String language,
        @Nullable Integer number,
        @Nullable Long live,
        @Nullable Integer major,
        @Nullable Integer sourceRevision,
        @Nullable Instant savedAt,
        @Nullable String fields,
        @Nullable Boolean machine,
        @Nullable String kind,
        @Nullable String person) {

    Fields parsed() {
        return fields == null ? Fields.EMPTY : Fields.parse(fields);
    }

    /** Whether readers have what was written last. */
    boolean isLive() {
        return live != null && live.equals(revision);
    }

    boolean isFacts() {
        return LanguageTag.UND.value().equals(language);
    }

    boolean isSource() {
        return sourceLanguage.equals(language);
    }

    /** @param rows all of one text */
    static ReviewState state(List<MatrixRow> rows) {
        var events = rows.stream()
                .filter(row -> row.kind != null)
                .map(MatrixRow::event)
                .toList();
        return Decisions.of(events).state(rows.get(0).sensitive() ? 2 : 1);
    }

    private ReviewEvent event() {
        return new ReviewEvent(
                Objects.requireNonNull(revision),
                ReviewEvent.Kind.of(Objects.requireNonNull(kind)),
                Objects.requireNonNull(person),
                Objects.requireNonNull(savedAt),
                "");
    }
}
