package org.waymark.review;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.content.Fields;
import org.waymark.documents.DocumentPaths;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** What waits for a person: what others wrote, and what nobody else could review, where their role reaches, and they have not said yes to it yet. */
@Singleton
public class ReviewQueue {
    private static final Comparator<Waiting> ORDER = Comparator.comparing(Waiting::urgent)
            .thenComparing(Waiting::submittedAt)
            .thenComparing(Waiting::revision)
            .reversed();

    private final QueueRows rows;
    private final ReviewEventRows events;
    private final DocumentPaths paths;
    private final OwnApproval own;

    ReviewQueue(QueueRows rows, ReviewEventRows events, DocumentPaths paths, OwnApproval own) {
        this.rows = rows;
        this.events = events;
        this.paths = paths;
        this.own = own;
    }

    /** What is urgent comes first, then the newest. */
    public List<Waiting> of(StaffMember person) {
        var waiting = rows.waiting();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var decisions = decisions(waiting);
        var path = paths.all();
        return waiting.stream()
                .filter(row -> !row.author().equals(person.journalName())
                        || own.allows(row.documentId(), row.tag(), row.sensitive(), person))
                .filter(row -> person.may(Permission.REVIEW, row.tag(), path.apply(row.documentId())))
                .map(row -> waiting(row, decisions.getOrDefault(row.id(), Decisions.of(List.of()))))
                .filter(each -> !each.approvers().contains(person.journalName()))
                .sorted(ORDER)
                .toList();
    }

    private Map<Long, Decisions> decisions(List<WaitingRow> waiting) {
        return events.of(waiting.stream().map(WaitingRow::id).toList()).stream()
                .map(ReviewEventRow::event)
                .collect(Collectors.groupingBy(
                        ReviewEvent::revision, Collectors.collectingAndThen(Collectors.toList(), Decisions::of)));
    }

    private static Waiting waiting(WaitingRow row, Decisions decisions) {
        return new Waiting(
                row.id(),
                row.documentId(),
                row.tag(),
                row.number(),
                Fields.parse(row.heading()).text("title").orElse(row.document()),
                row.author(),
                row.note(),
                row.submittedAt(),
                row.urgent() > 0,
                decisions.approvers(),
                row.sensitive() ? 2 : 1);
    }
}
