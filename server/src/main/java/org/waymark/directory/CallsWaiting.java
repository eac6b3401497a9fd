package org.waymark.directory;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;
import org.waymark.staff.WaitingWork;

/** Facts that somebody has to ask about, now or soon. */
@Singleton
@Order(2)
class CallsWaiting implements WaitingWork {
    private final CallList calls;

    CallsWaiting(CallList calls) {
        this.calls = calls;
    }

    @Override
    public List<Waits> of(StaffMember person) {
        if (!person.may(Permission.WRITE)) {
            return List.of();
        }
        return Stream.of(
                        new Waits("/desk/calls", "desk.home.waits.reported", calls.countReported(person)),
                        new Waits("/desk/calls", "desk.home.waits.calls", calls.count(person)))
                .filter(waits -> waits.count() > 0)
                .toList();
    }
}
