package org.waymark.insight;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentPaths;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;
import org.waymark.staff.WaitingWork;

/** What was written in apps that somebody’s role reaches: about documents and in languages of theirs. */
@Singleton
@Order(3)
class CommentsInReach implements WaitingWork {
    /** More than a page is read by anybody; those behind come when these are dealt with. */
    private static final int MOST = 200;

    private final ReaderComments comments;
    private final DocumentPaths paths;

    CommentsInReach(ReaderComments comments, DocumentPaths paths) {
        this.comments = comments;
        this.paths = paths;
    }

    /** The newest of them first. */
    List<ReaderComment> readBy(StaffMember person) {
        return among(comments.newestFirst(), person, Permission.READ_DRAFTS);
    }

    /** Those of them that somebody may say are dealt with. */
    List<ReaderComment> settledBy(StaffMember person, List<ReaderComment> some) {
        return among(some, person, Permission.TRANSLATE);
    }

    @Override
    public List<Waits> of(StaffMember person) {
        int waiting =
                among(comments.newestFirst(), person, Permission.TRANSLATE).size();
        return waiting == 0
                ? List.of()
                : List.of(new Waits(CommentsController.PATH, "desk.home.waits.comments", waiting));
    }

    /** What is about no document is for whose role is bound to no part of the tree. */
    private List<ReaderComment> among(List<ReaderComment> some, StaffMember person, Permission permission) {
        if (some.isEmpty() || !person.may(permission)) {
            return List.of();
        }
        var path = paths.all();
        return some.stream()
                .filter(comment -> person.may(
                        permission,
                        new LanguageTag(comment.language()),
                        comment.document() == null
                                ? List.<DocumentId>of()
                                : path.apply(DocumentId.parse(comment.document()))))
                .limit(MOST)
                .toList();
    }
}
