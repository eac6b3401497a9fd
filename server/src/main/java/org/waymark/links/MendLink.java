package org.waymark.links;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.documents.InvalidFields;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.RevisionMovedOn;
import org.waymark.documents.Revisions;
import org.waymark.documents.SaveRevision;
import org.waymark.journal.Journal;
import org.waymark.review.GiveToReview;
import org.waymark.review.ReviewEvents;
import org.waymark.review.ReviewState;
import org.waymark.staff.StaffMember;

/**
 * Puts a new address in the place of one that no longer leads there, wherever the person may write. Each text becomes a
 * revision of its own, which goes to review like any other; what nobody had given to review yet stays with its author.
 */
@Singleton
class MendLink {
    private final Uses uses;
    private final Revisions revisions;
    private final SaveRevision save;
    private final ReviewEvents events;
    private final GiveToReview review;
    private final CollectLinks collect;
    private final Journal journal;

    MendLink(
            Uses uses,
            Revisions revisions,
            SaveRevision save,
            ReviewEvents events,
            GiveToReview review,
            CollectLinks collect,
            Journal journal) {
        this.uses = uses;
        this.revisions = revisions;
        this.save = save;
        this.events = events;
        this.review = review;
        this.collect = collect;
        this.journal = journal;
    }

    /** What became of a text that names the address. */
    enum Outcome {
        IN_REVIEW,
        DRAFT,
        /** It is written so that a program cannot be sure, or a rule stands against it. */
        BY_HAND,
        /** Somebody saved it meanwhile. */
        MOVED_ON,
        NOT_YOURS
    }

    /**
     * What became of each text.
     *
     * @param after a web address
     * @param note why they have a new revision
     */
    Map<Outcome, List<Use>> mend(StaffMember person, LinkRow link, String after, String note) {
        collect.collectAll();
        var replace = new ReplaceAddress(link.address(), after);
        var outcomes = new LinkedHashMap<Outcome, List<Use>>();
        var texts = new LinkedHashMap<Long, Use>();
        uses.of(link.id()).stream()
                .filter(use -> use.mayBeReadBy(person))
                .forEach(use -> texts.putIfAbsent(use.revision(), use));
        for (var use : texts.values()) {
            var outcome = use.mayBeWrittenBy(person)
                    ? mend(person, revisions.get(use.revision()), replace, note)
                    : Outcome.NOT_YOURS;
            outcomes.computeIfAbsent(outcome, each -> new ArrayList<>()).add(use);
        }
        int mended = outcomes.getOrDefault(Outcome.IN_REVIEW, List.of()).size()
                + outcomes.getOrDefault(Outcome.DRAFT, List.of()).size();
        if (mended > 0) {
            journal.record(person.journalName(), "mend-link", link.address(), after + ", " + mended + " revisions");
            collect.collectAll();
        }
        return outcomes;
    }

    private Outcome mend(StaffMember person, Revision was, ReplaceAddress replace, String note) {
        var mended = replace.in(was.content());
        if (mended.isEmpty()) {
            return Outcome.BY_HAND;
        }
        boolean isUnfinished = isUnfinished(was);
        try {
            var saved = save.save(new NewRevision(
                    was.document(),
                    was.language(),
                    mended.get(),
                    was.number(),
                    was.sourceRevision(),
                    person.journalName(),
                    note,
                    true));
            return !isUnfinished && review.give(saved, person.journalName()) ? Outcome.IN_REVIEW : Outcome.DRAFT;
        } catch (RevisionMovedOn e) {
            return Outcome.MOVED_ON;
        } catch (InvalidFields e) {
            return Outcome.BY_HAND;
        }
    }

    /** Whether somebody is still writing at it. */
    private boolean isUnfinished(Revision revision) {
        var state = events.state(revision);
        return state == ReviewState.DRAFT || state == ReviewState.REJECTED;
    }
}
