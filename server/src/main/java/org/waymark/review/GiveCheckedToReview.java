package org.waymark.review;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.waymark.directory.FactsChecked;

/** Gives facts to review as soon as somebody checked them. What does harm as it is comes first, whatever else is wrong with it. */
@Singleton
class GiveCheckedToReview {
    private final GiveToReview give;
    private final ReviewEvents events;
    private final SubmitRevision submit;
    private final MarkUrgent urgent;

    GiveCheckedToReview(GiveToReview give, ReviewEvents events, SubmitRevision submit, MarkUrgent urgent) {
        this.give = give;
        this.events = events;
        this.submit = submit;
        this.urgent = urgent;
    }

    /** What a gate stops stays with its author, as when it is given to review by hand; not so what is wrong for readers. */
    @EventListener
    void checked(FactsChecked checked) {
        var revision = checked.facts();
        boolean harmful = !checked.harm().isEmpty();
        var state = events.state(revision);
        boolean withAuthor = state == ReviewState.DRAFT || state == ReviewState.REJECTED;
        if (withAuthor && (harmful || !give.stops(revision))) {
            submit.submit(revision.id(), checked.person());
            state = ReviewState.IN_REVIEW;
        }
        if (harmful && state == ReviewState.IN_REVIEW) {
            urgent.mark(revision.id(), checked.person(), checked.harm());
        }
    }
}
