package org.waymark.review;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.content.Finding;
import org.waymark.documents.Revision;

/** A revision was to be approved that a gate does not let through. */
public class GatesClosed extends RuntimeException {
    private final transient List<Finding> findings;

    GatesClosed(Revision revision, List<Finding> errors) {
        super(revision.name() + " cannot be approved: "
                + errors.stream().map(Finding::message).collect(Collectors.joining(" · ")));
        this.findings = List.copyOf(errors);
    }

    /** What is wrong, where, and what to do about it. */
    public List<Finding> findings() {
        return findings;
    }
}
