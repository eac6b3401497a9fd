package org.waymark.campaigns.results;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;

/** A row of {@code interview_total}. */
@MappedEntity("interview_total")
record InterviewRow(
        @Id @GeneratedValue @Nullable Long id,
        long campaign,
        String document,
        String language,
        String askedOn,
        String phase,
        int saidYes,
        int saidNo,
        int saidUnsure,
        String person,
        Instant at) {
    static InterviewRow of(long campaign, Interview interview, String person, Instant at) {
        return new InterviewRow(
                null,
                campaign,
                interview.message().toString(),
                interview.language(),
                interview.day().toString(),
                interview.phase(),
                interview.yes(),
                interview.no(),
                interview.unsure(),
                person,
                at);
    }

    Interview interview() {
        return new Interview(
                DocumentId.parse(document), language, LocalDate.parse(askedOn), phase, saidYes, saidNo, saidUnsure);
    }
}
