package org.waymark.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;

/** A row of {@code staff}. */
@MappedEntity("staff")
record StaffRow(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        String email,
        @Nullable String language,
        Instant createdAt,
        @Nullable Instant deactivatedAt) {

    static StaffRow added(String name, String email, Instant at) {
        return new StaffRow(null, name, email, null, at, null);
    }

    long number() {
        return Objects.requireNonNull(id, "the row was saved");
    }

    StaffRow called(String newName) {
        return new StaffRow(id, newName, email, language, createdAt, deactivatedAt);
    }

    StaffRow reading(@Nullable LanguageTag newLanguage) {
        var tag = newLanguage == null ? null : newLanguage.value();
        return new StaffRow(id, name, email, tag, createdAt, deactivatedAt);
    }

    StaffRow deactivated(@Nullable Instant at) {
        return new StaffRow(id, name, email, language, createdAt, at);
    }

    StaffMember member(List<Assignment> assignments) {
        var reads = language == null ? null : new LanguageTag(language);
        return new StaffMember(number(), name, email, reads, createdAt, deactivatedAt, assignments);
    }
}
