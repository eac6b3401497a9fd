package org.waymark.insight;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code reader_answer}.
 *
 * @param answeredOn as ISO 8601 writes it
 */
@MappedEntity("reader_answer")
record AnswerRow(
        @Id @GeneratedValue @Nullable Long id,
        String answeredOn,
        String document,
        String language,
        String kind,
        long answers) {}
