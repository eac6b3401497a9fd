package org.waymark.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** A row of {@code staff_role}. */
@MappedEntity("staff_role")
record StaffRoleRow(@Id @GeneratedValue @Nullable Long id, long staff, String role, String languages, String parts) {
    static StaffRoleRow of(long staff, Assignment assignment) {
        return new StaffRoleRow(
                null,
                staff,
                assignment.role().word(),
                written(assignment.reach().languages()),
                written(assignment.reach().parts()));
    }

    Assignment assignment() {
        return new Assignment(
                Role.of(role), new Reach(read(languages, LanguageTag::new), read(parts, DocumentId::parse)));
    }

    private static String written(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    private static <T> Set<T> read(String written, Function<String, T> one) {
        return Stream.of(written.split(" "))
                .filter(word -> !word.isEmpty())
                .map(one)
                .collect(Collectors.toSet());
    }
}
