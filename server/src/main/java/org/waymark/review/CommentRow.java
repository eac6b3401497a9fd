package org.waymark.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code review_comment}.
 *
 * @param block of the revision's body, from 1; 0: the revision as a whole
 */
@MappedEntity("review_comment")
record CommentRow(
        @Id @GeneratedValue @Nullable Long id, long revision, int block, String person, Instant at, String words) {
    long number() {
        return id == null ? 0 : id;
    }
}
