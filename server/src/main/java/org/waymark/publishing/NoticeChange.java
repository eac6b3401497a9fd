package org.waymark.publishing;

import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code edition_notice}: from this edition on the notice is shown, or is not. */
@MappedEntity("edition_notice")
record NoticeChange(long notice, int edition, boolean shown) {
    NoticeChange in(EditionNumber number) {
        return new NoticeChange(notice, number.value(), shown);
    }
}
