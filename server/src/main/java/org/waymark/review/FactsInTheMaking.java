package org.waymark.review;

import org.waymark.documents.Revision;

/** Somebody changed the facts of a document, and that is not approved yet: a new day would let their change out with it. */
class FactsInTheMaking extends RuntimeException {
    private final transient Revision facts;

    FactsInTheMaking(Revision facts) {
        super(facts.name() + " is not approved yet");
        this.facts = facts;
    }

    Revision facts() {
        return facts;
    }
}
