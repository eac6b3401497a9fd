package org.waymark.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;

/** A row of {@code site_notice}. */
@MappedEntity("site_notice")
record NoticeRow(
        @Id @GeneratedValue @Nullable Long id,
        String owner,
        String title,
        String notice,
        Instant fromAt,
        Instant untilAt,
        String person,
        String state) {
    static final String WAITING = "waiting";
    static final String SHOWN = "shown";
    static final String LEAVING = "leaving";
    static final String OVER = "over";

    long number() {
        return Objects.requireNonNull(id);
    }

    Notice parsed() {
        return NoticeFields.notice(Fields.parse(notice));
    }
}
