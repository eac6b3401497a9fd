package org.waymark.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code review_comment_settled}: that a comment is dealt with. */
@MappedEntity("review_comment_settled")
record SettledRow(@Id long comment, String person, Instant at) {}
