package org.waymark.campaigns;

import jakarta.inject.Singleton;
import org.waymark.campaigns.channels.Typewriter;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.documents.SaveRevision;
import org.waymark.review.GiveToReview;
import org.waymark.review.ReviewEvents;
import org.waymark.review.ReviewState;
import org.waymark.staff.StaffMember;

/** Writes a text with plain signs as its next revision, which is reviewed like any other; translations stay what they are. */
@Singleton
class PlainSigns {
    private static final String TITLE = "title";

    private final Revisions revisions;
    private final SaveRevision save;
    private final ReviewEvents events;
    private final GiveToReview review;

    PlainSigns(Revisions revisions, SaveRevision save, ReviewEvents events, GiveToReview review) {
        this.revisions = revisions;
        this.save = save;
        this.events = events;
        this.review = review;
    }

    static Content of(Content content) {
        var title = Typewriter.write(content.fields().textOrEmpty(TITLE));
        return new Content(content.fields().with(TITLE, title), Typewriter.write(content.body()));
    }

    /**
     * What somebody is still writing at stays theirs to give to review.
     *
     * @param basedOn the number of the revision that the person saw
     * @throws org.waymark.documents.RevisionMovedOn when another was saved meanwhile
     * @throws CampaignUnknown when there is no such text
     */
    void write(DocumentId document, LanguageTag language, int basedOn, StaffMember person, String note) {
        var was = revisions.latest(document, language).orElseThrow(CampaignUnknown::new);
        boolean unfinished = isUnfinished(was);
        var saved = save.save(new NewRevision(
                document,
                language,
                of(was.content()),
                basedOn,
                was.sourceRevision(),
                person.journalName(),
                note,
                true));
        if (!unfinished && saved.number() != was.number()) {
            review.give(saved, person.journalName());
        }
    }

    private boolean isUnfinished(Revision revision) {
        var state = events.state(revision);
        return state == ReviewState.DRAFT || state == ReviewState.REJECTED;
    }
}
