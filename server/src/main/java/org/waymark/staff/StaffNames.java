package org.waymark.staff;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Turns what stands for a person in revisions, decisions and the journal into the name they go by. */
@Singleton
public class StaffNames {
    private final Staff staff;

    StaffNames(Staff staff) {
        this.staff = staff;
    }

    /** For any number of names on one page; what stands for nobody here, like an import, stays as it is. */
    public UnaryOperator<String> all() {
        Map<String, String> names =
                staff.all().stream().collect(Collectors.toMap(StaffMember::journalName, StaffMember::name));
        return written -> names.getOrDefault(written, written);
    }
}
