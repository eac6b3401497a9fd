package org.waymark.publishing;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.waymark.content.Fields;

/** A row of {@code edition_notice} with its notice and the time of its edition. */
@MappedEntity("edition_notice")
record NoticeEventRow(String owner, int edition, Instant madeAt, boolean shown, String notice) {
    NoticeEvent event() {
        var parsed = NoticeFields.notice(Fields.parse(notice));
        return new NoticeEvent(owner, new EditionNumber(edition), madeAt, shown, parsed);
    }
}
