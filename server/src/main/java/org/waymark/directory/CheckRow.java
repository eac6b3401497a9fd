package org.waymark.directory;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code check_result}: what came of asking about one document.
 *
 * @param againOn the day to ask again
 * @param vouched by whom readers are told that it was checked; empty where nothing was
 * @param asked whom, or where, as colleagues may do it again
 * @param facts the number of the revision that came of it; null for none
 */
@MappedEntity("check_result")
record CheckRow(
        @Id @GeneratedValue @Nullable Long id,
        String document,
        String person,
        Instant at,
        String outcome,
        String checkedOn,
        String againOn,
        String vouched,
        String asked,
        String remark,
        @Nullable Integer facts) {

    boolean isNoAnswer() {
        return outcome.equals(CheckOutcome.NO_ANSWER.word());
    }
}
