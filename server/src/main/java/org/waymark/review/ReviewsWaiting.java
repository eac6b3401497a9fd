package org.waymark.review;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;
import org.waymark.staff.WaitingWork;

/** What waits for somebody's yes. */
@Singleton
@Order(1)
class ReviewsWaiting implements WaitingWork {
    private static final String PATH = "/desk/review";

    private final ReviewQueue queue;

    ReviewsWaiting(ReviewQueue queue) {
        this.queue = queue;
    }

    @Override
    public List<Waits> of(StaffMember person) {
        if (!person.may(Permission.REVIEW)) {
            return List.of();
        }
        var waiting = queue.of(person);
        long urgent = waiting.stream().filter(Waiting::urgent).count();
        var found = new ArrayList<Waits>();
        if (urgent > 0) {
            found.add(new Waits(PATH, "desk.home.waits.urgent", urgent));
        }
        if (waiting.size() > urgent) {
            found.add(new Waits(PATH, "desk.home.waits.review", waiting.size() - urgent));
        }
        return found;
    }
}
