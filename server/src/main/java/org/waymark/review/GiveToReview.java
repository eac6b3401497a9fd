package org.waymark.review;

import jakarta.inject.Singleton;
import org.waymark.content.Severity;
import org.waymark.documents.Revision;

/** Gives a draft to review on behalf of its author. What a gate stops stays with the author, as when it is given by hand. */
@Singleton
public class GiveToReview {
    private final PassGates gates;
    private final SubmitRevision submit;

    GiveToReview(PassGates gates, SubmitRevision submit) {
        this.gates = gates;
        this.submit = submit;
    }

    /**
     * Whether it is with the reviewers now.
     *
     * @throws NotInReview when it was given, or approved, before
     */
    public boolean give(Revision revision, String person) {
        boolean given = !stops(revision);
        if (given) {
            submit.submit(revision.id(), person);
        }
        return given;
    }

    boolean stops(Revision revision) {
        return !gates.status(revision).mayBeShown()
                || gates.findings(revision).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
