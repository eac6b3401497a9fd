package org.waymark.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.documents.SaveRevisions;

/**
 * Renews the day by which a document must be read again. Nothing else of it changes, so no text gets a new revision and
 * no translation turns outdated, and the word of whoever read it is enough. Sensitive documents need a second person.
 */
@Singleton
class StillValid {
    static final Period FOR = Period.ofMonths(6);
    private static final String DAY = "review-by";

    private final Revisions revisions;
    private final ReviewEvents events;
    private final SaveRevisions save;
    private final SubmitRevision submit;
    private final RecordDecision decision;
    private final Clock clock;

    StillValid(
            Revisions revisions,
            ReviewEvents events,
            SaveRevisions save,
            SubmitRevision submit,
            RecordDecision decision,
            Clock clock) {
        this.revisions = revisions;
        this.events = events;
        this.save = save;
        this.submit = submit;
        this.decision = decision;
        this.clock = clock;
    }

    /**
     * The state of the facts with the new day: approved, or in review where a second person is needed. They are the facts
     * there were when the day is renewed already.
     *
     * @param note why the facts have a new revision
     * @throws RevisionUnknown when the document has no such day
     * @throws FactsInTheMaking when somebody changed its facts and that is not approved yet
     */
    ReviewState renew(DocumentId document, String person, String note) {
        var facts = revisions.latest(document, LanguageTag.UND).orElseThrow(RevisionUnknown::new);
        if (!canRenew(document)) {
            throw new RevisionUnknown();
        }
        var fields = facts.content()
                .fields()
                .with(DAY, LocalDate.now(clock).plus(FOR).toString());
        if (fields.equals(facts.content().fields())) {
            return events.state(facts);
        }
        if (events.state(facts) != ReviewState.APPROVED) {
            throw new FactsInTheMaking(facts);
        }
        return vouch(
                save.saveAll(List.of(over(facts, new Content(fields, ""), person, note)))
                        .get(0),
                person);
    }

    /** Whether there is a day by which it must be read again. */
    static boolean canRenew(DocumentId document) {
        return Kinds.find(document.kind())
                .filter(kind -> kind.factKeys().contains(DAY))
                .isPresent();
    }

    private ReviewState vouch(Revision renewed, String person) {
        submit.submit(renewed.id(), person);
        return decision.record(renewed.id(), ReviewEvent.Kind.RENEWED, person, "", decision::refuseUnlessInReview);
    }

    private static NewRevision over(Revision facts, Content content, String person, String note) {
        return new NewRevision(facts.document(), LanguageTag.UND, content, facts.number(), null, person, note, true);
    }
}
