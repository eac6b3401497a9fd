package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.waymark.staff.Staff;
import org.waymark.staff.StaffMember;

/** The names of those who saved revisions. */
@Singleton
class Authors {
    private static final Pattern OF_STAFF = Pattern.compile("staff:([0-9]{1,18})");

    private final Staff staff;

    Authors(Staff staff) {
        this.staff = staff;
    }

    /** As it was recorded where it is nobody of the staff, as after an import. */
    String name(String author) {
        var number = OF_STAFF.matcher(author);
        return number.matches()
                ? staff.find(Long.parseLong(number.group(1)))
                        .map(StaffMember::name)
                        .orElse(author)
                : author;
    }
}
