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
    private final ReaderComments comments;
    private final DocumentPaths paths;

    CommentsInReach(ReaderComments comments, DocumentPaths paths) {
        this.comments = comments;
        this.paths = paths;
    }

    /** The newest first. */
    List<ReaderComment> readBy(StaffMember person) {
        return comments.newestFirst().stream()
                .filter(comment -> reaches(person, Permission.READ_DRAFTS, comment))
                .toList();
    }

    /** Whether somebody may say that a comment is dealt with. */
    boolean mayDealWith(StaffMember person, ReaderComment comment) {
        return reaches(person, Permission.WRITE, comment) || reaches(person, Permission.TRANSLATE, comment);
    }

    @Override
    public List<Waits> of(StaffMember person) {
        var waiting = readBy(person).stream()
                .filter(comment -> mayDealWith(person, comment))
                .count();
        return waiting == 0
                ? List.of()
                : List.of(new Waits(CommentsController.PATH, "desk.home.waits.comments", waiting));
    }

    /** What is about no document is for whose role is bound to no part of the tree. */
    private boolean reaches(StaffMember person, Permission permission, ReaderComment comment) {
        var path =
                comment.document() == null ? List.<DocumentId>of() : paths.path(DocumentId.parse(comment.document()));
        return person.may(permission, new LanguageTag(comment.language()), path);
    }
}
