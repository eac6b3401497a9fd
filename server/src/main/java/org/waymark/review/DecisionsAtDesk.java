package org.waymark.review;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Revision;
import org.waymark.language.Formats;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** What was decided on a revision, as its page shows it, and which decisions whoever looks at it can take. */
@Singleton
class DecisionsAtDesk {
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final RevisionAtDesk desk;
    private final ReviewEvents events;
    private final GatesAtDesk gates;
    private final OwnApproval ownApproval;
    private final Formats formats;
    private final StaffNames names;

    DecisionsAtDesk(
            RevisionAtDesk desk,
            ReviewEvents events,
            GatesAtDesk gates,
            OwnApproval ownApproval,
            Formats formats,
            StaffNames names) {
        this.desk = desk;
        this.events = events;
        this.gates = gates;
        this.ownApproval = ownApproval;
        this.formats = formats;
        this.names = names;
    }

    /** What was decided, and what this person can decide now. */
    Map<String, Object> of(Revision revision, StaffMember me, LanguageTag language) {
        var all = events.of(revision.id());
        var decisions = Decisions.of(all);
        int needed = events.approvalsNeeded(revision);
        var state = decisions.state(needed);
        boolean inReview = state == ReviewState.IN_REVIEW;
        boolean own = revision.author().equals(me.journalName());
        boolean saidYes = decisions.approvers().contains(me.journalName());
        boolean may = inReview && desk.mayReview(me, revision);
        boolean alone = may && own && ownApproval.allows(revision, me);
        var name = names.all();
        var model = new HashMap<>(gates.override(revision, decisions, me.journalName(), may, name));
        model.putAll(Map.of(
                "state",
                key(state),
                "urgent",
                decisions.urgent(),
                "approvals",
                decisions.approvers().size(),
                "needed",
                needed,
                "sensitive",
                needed > 1,
                "mayApprove",
                may && !own && !saidYes,
                "maySendBack",
                may,
                "why",
                alone ? "" : why(inReview, own, saidYes),
                "mayMarkUrgent",
                inReview && !decisions.urgent() && MarkUrgent.canBeUrgent(revision) && desk.mayWrite(me, revision),
                "decided",
                all.stream()
                        .map(event -> new DecisionView(
                                "desk.decision." + event.kind().word(),
                                name.apply(event.person()),
                                formats.moment(language, event.at(), UTC),
                                event.reason()))
                        .toList()));
        model.put("mayApproveAlone", alone);
        model.put("withAuthor", own && (state == ReviewState.DRAFT || state == ReviewState.REJECTED));
        return model;
    }

    /** The key of why this person cannot approve it although it is in review; empty when nothing special stands in the way. */
    private static String why(boolean inReview, boolean own, boolean saidYes) {
        if (!inReview) {
            return "";
        }
        if (own) {
            return "desk.review.own";
        }
        return saidYes ? "desk.review.second" : "";
    }

    static String key(ReviewState state) {
        return "desk.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
